import { createStore, useStore } from 'zustand'

/** What just happened, for the status bar; null: nothing to show. */
export const statusMessage = createStore<{ readonly text: string | null }>(() => ({ text: null }))
export const useStatusMessage = (): string | null => useStore(statusMessage, ({ text }) => text)

/** How long the status bar shows a message, in ms. */
const shownForMs = 4_000

let hiding: ReturnType<typeof setTimeout> | undefined

/** Shows in the status bar what was done, if the change itself is visible elsewhere and a notice would be too much. */
export function showStatusMessage(text: string): void {
  clearStatusMessage()
  statusMessage.setState({ text })
  hiding = setTimeout(clearStatusMessage, shownForMs)
}

/** Removes the message: something else was done since. */
export function clearStatusMessage(): void {
  clearTimeout(hiding)
  statusMessage.setState({ text: null })
}
