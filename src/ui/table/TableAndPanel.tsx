import type { ReactNode } from 'react'
import classes from './Screen.module.css'
import panelClasses from './Panel.module.css'

interface Props {
  readonly table: ReactNode
  /** The panel's accessible name. */
  readonly panelLabel: string
  /** The panel's content for the selected row; null if there is none. */
  readonly panel: ReactNode
  /** The panel's text while no row is selected. */
  readonly hint: string
}

/** A table, and beside it the details of the selected row. */
export function TableAndPanel({ table, panelLabel, panel, hint }: Props) {
  return (
    <div className={classes.split}>
      {table}
      <aside className={panelClasses.panel} aria-label={panelLabel}>
        {panel ?? <p className={panelClasses.none}>{hint}</p>}
      </aside>
    </div>
  )
}
