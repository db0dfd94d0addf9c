import type { ReactNode } from 'react'
import classes from './Screen.module.css'
import panelClasses from './Panel.module.css'

interface Props {
  readonly table: ReactNode
  /** Names the panel to screen readers. */
  readonly panelLabel: string
  /** What the panel says of the selected row; null while none is. */
  readonly panel: ReactNode
  /** What the panel says while no row is selected. */
  readonly hint: string
}

/** A table and beside it what there is to know of the selected row. */
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
