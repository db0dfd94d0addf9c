import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import { currentWords, onLanguage } from '../../i18n'

const Words = createContext(currentWords())

/**
 * Words for what is drawn. One context for all: a wrapper of each component's own, and looking every word up anew, took
 * a fifth of the drawing after an edit (profile of re-timing 300 segments).
 */
export const TranslationProvider = ({ children }: { children: ReactNode }) => (
  <Words value={useSyncExternalStore(onLanguage, currentWords)}>{children}</Words>
)

/** `t` is the same function for as long as the language is, and another one then. */
export const useTranslation = () => ({ t: useContext(Words) })
