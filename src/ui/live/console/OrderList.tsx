import { memo, useEffect, useRef } from 'react'
import { useTranslation } from '../../components/translation'
import { useConsoleState, useIsLocked } from '../consoleState'
import { JumpField } from '../trays/JumpField'
import { jumpChoice } from '../trays/jumpChoice'
import { LinePress } from './LinePress'
import { jumpTo, restore } from '../liveActions'
import classes from './OrderList.module.css'
import { orderRow, type OrderRow } from './orderView'
import { usePaintedShow } from './paintedShow'

/** The running order: past, current and upcoming segments, with planned and actual times. */
export function OrderList() {
  const { t } = useTranslation()
  const ids = usePaintedShow(({ state }) => state.segments.map(({ segment }) => segment.id))
  const isJumping = useConsoleState(({ tray }) => tray === 'jump')
  return (
    <section className={classes.order} aria-label={t('live.order.label')}>
      {isJumping && <JumpField />}
      <ol className={classes.list}>
        {ids.map((id) => (
          <OrderLine key={id} id={id} isJumping={isJumping} />
        ))}
      </ol>
    </section>
  )
}

function OrderLine({ id, isJumping }: { id: string; isJumping: boolean }) {
  // A press moves the times of all upcoming segments: they render after the frame that shows the press itself.
  const row = usePaintedShow(({ state, plan }) => {
    const live = state.segments.find(({ segment }) => segment.id === id)
    return live ? orderRow(live, state, plan) : null
  })
  const isChosen = jumpChoice.use((chosenId) => isJumping && chosenId === id)
  return row && <Line id={id} row={row} isJumping={isJumping} isChosen={isChosen} />
}

interface LineProps {
  readonly id: string
  readonly row: OrderRow
  readonly isJumping: boolean
  readonly isChosen: boolean
}

const Line = memo(function Line({ id, row, isJumping, isChosen }: LineProps) {
  const { t } = useTranslation()
  const line = useRef<HTMLLIElement>(null)
  const isCurrent = row.state === 'current'
  useEffect(() => {
    if (isChosen || (isCurrent && !isJumping)) line.current?.scrollIntoView({ block: isChosen ? 'nearest' : 'center' })
  }, [isCurrent, isChosen, isJumping])
  const { state, clock, title, delta, side } = row
  const isLocked = useIsLocked()
  return (
    <li
      ref={line}
      className={classes.line}
      data-state={state}
      data-jumping={isJumping}
      data-chosen={isChosen}
      aria-current={isCurrent ? 'step' : undefined}
      // The field keeps the focus, so that its keys stay its own until the jump is made.
      onMouseDown={(event) => isJumping && event.preventDefault()}
      onClick={() => isJumping && !isCurrent && jumpTo(id)}
    >
      <span className={classes.clock}>{isJumping ? row.number : clock}</span>
      <span className={classes.title} title={title}>
        {title}
      </span>
      <span className={classes.delta} data-side={side}>
        {state === 'cut' || state === 'passed' ? t(`live.order.${state}`) : delta}
      </span>
      <Planned row={row} />
      {state === 'cut' && !isLocked && !isJumping && (
        <span className={classes.restore}>
          <LinePress label={t('live.order.restore')} onPress={() => restore(id)} />
        </span>
      )}
    </li>
  )
})

/** 计划 is the plan as the run began, here as in the report; beside it stands the present state. */
function Planned({ row: { plannedClock, planned, given, took } }: { row: OrderRow }) {
  const { t } = useTranslation()
  const when = plannedClock === null ? t('live.report.inserted') : t('live.order.planned', { clock: plannedClock })
  const length = took === null ? [planned, given].filter(Boolean).join(' → ') : t('live.order.took', { planned, took })
  return (
    <span className={classes.plan}>
      {when} · {length}
    </span>
  )
}
