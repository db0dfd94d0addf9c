import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './OrderList.module.css'
import { orderRow } from './orderView'
import { useShow } from './show'

/** The running order: what was, what is and what comes, with the times that were planned and the real ones. */
export function OrderList() {
  const { t } = useTranslation()
  const ids = useShow(({ state }) => state.segments.map(({ segment }) => segment.id))
  return (
    <section className={classes.order} aria-label={t('live.order.label')}>
      <ol className={classes.list}>
        {ids.map((id) => (
          <OrderLine key={id} id={id} />
        ))}
      </ol>
    </section>
  )
}

function OrderLine({ id }: { id: string }) {
  const { t } = useTranslation()
  const row = useShow(({ state, plan }) => {
    const live = state.segments.find(({ segment }) => segment.id === id)
    return live ? orderRow(live, state, plan.zone) : null
  })
  const line = useRef<HTMLLIElement>(null)
  const isCurrent = row?.state === 'current'
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'center' })
  }, [isCurrent])
  if (!row) return null
  const { state, clock, title, delta, side, plannedClock, planned, took } = row
  return (
    <li ref={line} className={classes.line} data-state={state} aria-current={isCurrent ? 'step' : undefined}>
      <span className={classes.clock}>{clock}</span>
      <span className={classes.title} title={title}>
        {title}
      </span>
      <span className={classes.delta} data-side={side}>
        {state === 'cut' || state === 'passed' ? t(`live.order.${state}`) : delta}
      </span>
      <span className={classes.plan}>
        {took === null
          ? t('live.order.planned', { clock: plannedClock, duration: planned })
          : t('live.order.took', { clock: plannedClock, duration: planned, took })}
      </span>
    </li>
  )
}
