import type { ReactNode } from 'react'
import classes from './OverviewCard.module.css'

interface Props {
  readonly title: string
  /** A few words at the right of the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function OverviewCard({ title, aside, children }: Props) {
  return (
    <section className={classes.card} aria-label={title}>
      <div className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        <span className={classes.aside}>{aside}</span>
      </div>
      {children}
    </section>
  )
}
