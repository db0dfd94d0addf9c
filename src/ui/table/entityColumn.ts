import type { ReactNode } from 'react'
import type { Entity } from '../../domain/entity'
import type { Leaving } from '../components/useDraft'

export interface Named extends Pick<Entity, 'id' | 'sample'> {
  readonly name: string
}

export interface Column<T extends Named> {
  /** Identifies the column; the focus is moved to it by this name. */
  readonly name: string
  readonly label: string
  /** A track of the grid. */
  readonly width: string
  /** The content for a row that is not selected. */
  readonly show: (entity: T) => ReactNode
  /** The field of the selected row. `leave` is called with where the user goes from it. */
  readonly field: (entity: T, leave: (to: Leaving) => void) => ReactNode
}
