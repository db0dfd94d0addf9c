import { createStore, useStore } from 'zustand'

/** Where the context menu of a display is open, in pixels of its page; null: it is closed. */
const menu = createStore<{ readonly at: { readonly x: number; readonly y: number } | null }>(() => ({ at: null }))

export const useDisplayMenu = () => useStore(menu, ({ at }) => at)
export const isMenuOpen = (): boolean => menu.getState().at !== null
export const openMenu = (x: number, y: number): void => menu.setState({ at: { x, y } })
export const closeMenu = (): void => menu.setState({ at: null })
