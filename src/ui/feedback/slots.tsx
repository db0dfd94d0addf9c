import { useCallback, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { createStore, useStore } from 'zustand'

/** Places in the shell's frame that a screen fills. */
export type SlotName = 'views' | 'actions' | 'statusStart' | 'statusEnd'

const slots = createStore<Readonly<Partial<Record<SlotName, HTMLElement | null>>>>(() => ({}))

/** The place itself, in the frame. */
export function FrameSlot({ name, className }: { name: SlotName; className?: string }) {
  const hold = useCallback((element: HTMLElement | null) => slots.setState({ [name]: element }), [name])
  return <div ref={hold} className={className} />
}

/** Content that a screen puts there, as long as it is shown. */
export function IntoSlot({ name, children }: { name: SlotName; children: ReactNode }) {
  const element = useStore(slots, (all) => all[name])
  return element ? createPortal(children, element) : null
}
