import { memo, useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionDetails } from '../../domain/session'
import { clockAtOffset } from '../../domain/timing/clockAtOffset'
import type { Schedule } from '../../domain/timing/scheduleOf'
import { useIsSelected } from '../state/selection'
import { jumpToRow } from './jump'
import { timelineView, type TimelineBlock } from './timelineView'
import classes from './TimelineStrip.module.css'

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`

/** The whole session at a glance, in proportion. Drawn one step behind the edits, so that typing never waits for it. */
export function TimelineStrip({ schedule, details }: { schedule: Schedule; details: SessionDetails }) {
  const { t } = useTranslation()
  const shown = useDeferredValue(schedule)
  const { blocks, hardEnd, ticks } = useMemo(() => timelineView(shown), [shown])
  return (
    <nav className={classes.strip} aria-label={t('planner.timeline.label')}>
      <div className={classes.track}>
        {blocks.map((block) => (
          <Block key={block.id} {...block} />
        ))}
        {hardEnd !== null && (
          <span className={classes.hardEnd} style={{ left: percent(hardEnd) }} title={t('planner.header.hardEnd')} />
        )}
      </div>
      <div className={classes.scale} aria-hidden="true">
        {ticks.map(({ offsetMs, at }) => (
          <span
            key={offsetMs}
            style={{ left: percent(at) }}
            data-edge={at === 0 ? 'start' : at > 0.97 ? 'end' : undefined}
          >
            {clockAtOffset(details, offsetMs)}
          </span>
        ))}
      </div>
    </nav>
  )
}

const Block = memo(function Block({ id, kind, title, from, width, gap }: TimelineBlock) {
  const { t } = useTranslation()
  const isSelected = useIsSelected(id)
  const label = title || t('planner.row.untitled')
  return (
    <>
      {gap > 0 && (
        <span
          className={classes.gap}
          style={{ left: percent(from - gap), width: percent(gap) }}
          title={t('planner.timeline.gap')}
        />
      )}
      <button
        type="button"
        tabIndex={-1}
        className={classes.block}
        data-selected={isSelected}
        data-overlap={gap < 0}
        style={{ left: percent(from), width: percent(width), background: `var(--kind-${kind})` }}
        title={gap < 0 ? `${label} · ${t('planner.timeline.overlap')}` : label}
        onClick={() => jumpToRow(id)}
      >
        {width > 0.035 ? label : ''}
      </button>
    </>
  )
})
