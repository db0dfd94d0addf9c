import isEqual from 'fast-deep-equal'
import { memo, useDeferredValue, useMemo } from 'react'
import { clockAtOffset } from '../../domain/timing/sessionClock'
import { useTranslation } from '../components/translation'
import { useSettled } from '../state/derived'
import { useIsAnySelected } from '../state/selection'
import { kindColour } from '../components/kindIcons'
import { jumpToRow } from './findings/jump'
import { timelineView, type TimelineBlock } from './timelineView'
import classes from './TimelineStrip.module.css'

/** The share of the whole that a block needs to have space for its name. */
const widthToName = 0.035

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`

/**
 * The whole session at a glance, to scale. Rendered a moment after the edits and interruptible by keys: a change of one
 * duration moves every block, and typing never waits for a thousand of them.
 */
export function TimelineStrip() {
  const { t } = useTranslation()
  const schedule = useDeferredValue(useSettled((state) => state.schedule))
  const details = useDeferredValue(useSettled(({ session }) => session?.details ?? null))
  const view = useMemo(() => (schedule ? timelineView(schedule) : null), [schedule])
  const words = useMemo(
    () => ({
      untitled: t('planner.row.untitled'),
      gap: t('planner.timeline.gap'),
      overlap: t('planner.timeline.overlap'),
      several: (title: string, count: number) => t('planner.timeline.several', { title, count }),
    }),
    [t],
  )
  if (!view || !details) return null
  const { blocks, hardEnd, ticks } = view
  return (
    <nav className={classes.strip} aria-label={t('planner.timeline.label')}>
      <div className={classes.track}>
        {blocks.map((block) => (
          <Block key={block.id} words={words} block={block} />
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
            data-edge={at < 0.03 ? 'start' : at > 0.97 ? 'end' : undefined}
          >
            {clockAtOffset(details, offsetMs)}
          </span>
        ))}
      </div>
    </nav>
  )
}

interface BlockProps {
  readonly block: TimelineBlock
  /** The same for all blocks, so that a long session looks the texts up once. */
  readonly words: {
    readonly untitled: string
    readonly gap: string
    readonly overlap: string
    several(title: string, count: number): string
  }
}

// Each schedule creates new block objects: an equal one does not render again.
const isSameBlock = (a: BlockProps, b: BlockProps): boolean => a.words === b.words && isEqual(a.block, b.block)

const Block = memo(function Block({ block, words }: BlockProps) {
  const { id, ids, kind, title, from, width, gap } = block
  const isSelected = useIsAnySelected(ids)
  const first = title || words.untitled
  const label = ids.length > 1 ? words.several(first, ids.length) : first
  const isNamed = width > widthToName
  return (
    <>
      {gap > 0 && (
        <span className={classes.gap} style={{ left: percent(from - gap), width: percent(gap) }} title={words.gap} />
      )}
      <button
        type="button"
        tabIndex={-1}
        className={classes.block}
        data-selected={isSelected}
        data-overlap={gap < 0}
        data-named={isNamed}
        style={{ left: percent(from), width: percent(width), background: kindColour(kind) }}
        title={gap < 0 ? `${label} · ${words.overlap}` : label}
        onClick={() => jumpToRow(id)}
      >
        {isNamed ? label : ''}
      </button>
    </>
  )
}, isSameBlock)
