import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { onLanguage, steadyWords } from '../../i18n'

const Translation = createContext({ t: steadyWords() })

/**
 * Words for what is drawn. One context for all: a wrapper of each component's own, and looking every word up anew, took
 * a fifth of the drawing after an edit (profile of re-timing 300 segments).
 */
export function TranslationProvider({ children }: { children: ReactNode }) {
  const [translation, setTranslation] = useState(() => ({ t: steadyWords() }))
  useEffect(() => onLanguage(() => setTranslation({ t: steadyWords() })), [])
  return <Translation value={translation}>{children}</Translation>
}

/** `t` is the same function for as long as the language is, and another one then. */
export const useTranslation = () => useContext(Translation)
