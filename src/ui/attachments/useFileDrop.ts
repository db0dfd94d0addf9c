import { useState, type DragEvent } from 'react'

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')

const isLeft = ({ currentTarget, relatedTarget }: DragEvent): boolean =>
  !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))

/**
 * Takes files that are dropped on an element. Returns what to give the element, and whether files are over it. Null
 * takes none.
 */
export function useFileDrop(take: (() => void) | null) {
  const [isOver, setOver] = useState(false)
  const ifFiles = (act: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!take || !hasFiles(event)) return
    event.preventDefault()
    act(event)
  }
  const target = {
    onDragOver: ifFiles(() => setOver(true)),
    onDragLeave: ifFiles((event) => isLeft(event) && setOver(false)),
    onDrop: ifFiles(() => {
      setOver(false)
      take?.()
    }),
  }
  return { isOver, target }
}
