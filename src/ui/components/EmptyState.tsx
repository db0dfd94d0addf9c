import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

interface Action {
  readonly label: string
  readonly run: () => void
}

interface Props {
  readonly title: string
  /** One sentence about what belongs here. */
  readonly hint: string
  readonly icon?: ReactNode
  readonly action?: Action
  readonly second?: Action
}

export function EmptyState({ title, hint, icon, action, second }: Props) {
  return (
    <section className={classes.empty}>
      {icon && <div className={classes.icon}>{icon}</div>}
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.hint}>{hint}</p>
      <div className={classes.actions}>
        {action && (
          <Button variant="filled" onClick={action.run}>
            {action.label}
          </Button>
        )}
        {second && <Button onClick={second.run}>{second.label}</Button>}
      </div>
    </section>
  )
}
