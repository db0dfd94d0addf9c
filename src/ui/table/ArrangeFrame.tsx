import { DndContext, type Active, type DragEndEvent } from '@dnd-kit/core'
import { SortableContext } from '@dnd-kit/sortable'
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { nothingMoves, useRowDragging } from '../components/useRowDragging'
import { dropTarget } from './moveTarget'

/** How the rows of a table are reordered. */
export interface Arrange {
  /** The rows that can be moved, in their order; all others stay. */
  readonly ids: readonly string[]
  /** Moves a row to follow `afterId` (null: to the top). */
  readonly move: (id: string, afterId: string | null) => void
  /** Moves a row one step. */
  readonly step: (id: string, direction: -1 | 1) => void
}

type Mark = { readonly id: string; readonly side: 'above' | 'below' } | null
const DropMark = createContext<Mark>(null)

/** On which side of the row a line shows the drop position. */
export function useDropMark(id: string): 'above' | 'below' | undefined {
  const mark = useContext(DropMark)
  return mark?.id === id ? mark.side : undefined
}

interface Props {
  readonly arrange: Arrange | undefined
  /** Called with the row that was dragged. */
  readonly onDragged: (id: string) => void
  readonly children: ReactNode
}

const entityName = ({ data }: Pick<Active, 'data'>): string => String(data.current?.name ?? '')

/** Makes the rows in it draggable, if they can be reordered. */
export function ArrangeFrame({ arrange, onDragged, children }: Props) {
  const [mark, setMark] = useState<Mark>(null)
  const items = useMemo(() => [...(arrange?.ids ?? [])], [arrange])
  const dragging = useRowDragging(entityName)
  if (!arrange) return children
  const targetOf = ({ active, over }: Pick<DragEndEvent, 'active' | 'over'>) =>
    over ? dropTarget(items, [String(active.id)], String(active.id), String(over.id)) : undefined
  return (
    <DndContext
      {...dragging}
      onDragOver={({ active, over }) => {
        if (!over || targetOf({ active, over }) === undefined) return setMark(null)
        const isBelow = items.indexOf(String(over.id)) > items.indexOf(String(active.id))
        setMark({ id: String(over.id), side: isBelow ? 'below' : 'above' })
      }}
      onDragEnd={(event) => {
        setMark(null)
        const afterId = targetOf(event)
        if (afterId !== undefined) arrange.move(String(event.active.id), afterId)
        onDragged(String(event.active.id))
      }}
      onDragCancel={() => setMark(null)}
    >
      <SortableContext items={items} strategy={nothingMoves}>
        <DropMark value={mark}>{children}</DropMark>
      </SortableContext>
    </DndContext>
  )
}
