import type { DndContextProps, DragOverEvent, UniqueIdentifier } from '@dnd-kit/core'
import { useCallback, useState } from 'react'
import { useTranslation } from '../../components/translation'
import { useRowDragging } from '../../components/useRowDragging'
import { selection, selectOnly } from '../../state/selection'
import { workspace } from '../../state/workspace'
import { focusGrid } from './cellEditing'
import { dropOf, withOwned, type Drop, type Order } from './partMoves'
import { moveRowsAfter } from '../rowActions'

interface RowDrag {
  readonly context: DndContextProps
  /** The drop position; null if nothing is dragged, or nothing would move. */
  readonly over: Drop | null
  /** The dragged rows: all selected ones if one of them is dragged, and all rows of a part. */
  readonly moved: readonly string[]
}

/** Dragging of the running order's rows. */
export function useRowDrag(order: Order): RowDrag {
  const { t } = useTranslation()
  const [over, setOver] = useState<Drop | null>(null)
  const [moved, setMoved] = useState<readonly string[]>([])
  const dragging = useRowDragging(useCallback((row) => titleOf(row) || t('planner.row.untitled'), [t]))
  const dropBy = ({ active, over: target }: Pick<DragOverEvent, 'active' | 'over'>) =>
    target ? dropOf(order, moved, String(active.id), String(target.id)) : undefined
  const end = () => {
    setOver(null)
    setMoved([])
  }
  const context: DndContextProps = {
    ...dragging,
    onDragStart: ({ active }) => {
      const id = String(active.id)
      if (!selection.getState().ids.includes(id)) selectOnly(id)
      setMoved(withOwned(order, selection.getState().ids))
    },
    onDragOver: (event) => setOver(dropBy(event) ?? null),
    onDragEnd: (event) => {
      const drop = dropBy(event)
      end()
      if (!event.over) return
      if (drop) moveRowsAfter(moved, drop.afterId)
      focusGrid()
    },
    onDragCancel: end,
  }
  return { context, over, moved }
}

const titleOf = ({ id }: { readonly id: UniqueIdentifier }): string =>
  workspace.getState().session?.rows.get(String(id))?.title ?? ''
