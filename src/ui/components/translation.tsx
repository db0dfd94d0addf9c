import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import { currentWords, onLanguage } from '../../i18n'

const Words = createContext(currentWords())

/**
 * Translations for components. One context for all: a wrapper for each component, and looking every text up again, took
 * a fifth of the rendering after an edit (profile of re-timing 300 segments).
 */
export const TranslationProvider = ({ children }: { children: ReactNode }) => (
  <Words value={useSyncExternalStore(onLanguage, currentWords)}>{children}</Words>
)

/** `t` is the same function as long as the language is the same, and another one after that. */
export const useTranslation = () => ({ t: useContext(Words) })
