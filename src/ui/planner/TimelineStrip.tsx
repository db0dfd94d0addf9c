import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { clockAtOffset } from '../../domain/timing/clockAtOffset'
import { useSettled } from '../state/derived'
import { useIsSelected } from '../state/selection'
import { jumpToRow } from './jump'
import { timelineView, type TimelineBlock } from './timelineView'
import classes from './TimelineStrip.module.css'

/** The part of the whole that a block must take to have room for its name. */
const widthToName = 0.035

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`

/** The whole session at a glance, in proportion. Drawn a moment after the edits, so that typing never waits for it. */
export function TimelineStrip() {
  const { t } = useTranslation()
  const schedule = useSettled((state) => state.schedule)
  const details = useSettled(({ session }) => session?.details ?? null)
  const view = useMemo(() => (schedule ? timelineView(schedule) : null), [schedule])
  if (!view || !details) return null
  const { blocks, hardEnd, ticks } = view
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
  const isNamed = width > widthToName
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
        data-named={isNamed}
        style={{ left: percent(from), width: percent(width), background: `var(--kind-${kind})` }}
        title={gap < 0 ? `${label} · ${t('planner.timeline.overlap')}` : label}
        onClick={() => jumpToRow(id)}
      >
        {isNamed ? label : ''}
      </button>
    </>
  )
})
