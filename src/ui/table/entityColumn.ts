import type { ReactNode } from 'react'
import type { Entity } from '../../domain/entity'
import type { Leaving } from '../components/useDraft'

export interface Named extends Pick<Entity, 'id' | 'sample'> {
  readonly name: string
}

export interface Column<T extends Named> {
  /** Tells the column apart; the focus is brought to it by this name. */
  readonly name: string
  readonly label: string
  /** A track of the grid. */
  readonly width: string
  /** What a row shows that is not selected. */
  readonly show: (entity: T) => ReactNode
  /** The field of the selected row. `leave` is told where a person goes from it. */
  readonly field: (entity: T, leave: (to: Leaving) => void) => ReactNode
}
