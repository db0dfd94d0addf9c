import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { onLanguage, steadyWords } from '../../i18n'

const Translation = createContext({ t: steadyWords() })

/**
 * Words for what is drawn. One context for all, since a subscription and a wrapper of each component's own took a fifth
 * of the time of every drawing.
 */
export function TranslationProvider({ children }: { children: ReactNode }) {
  const [translation, setTranslation] = useState(() => ({ t: steadyWords() }))
  useEffect(() => onLanguage(() => setTranslation({ t: steadyWords() })), [])
  return <Translation value={translation}>{children}</Translation>
}

/** `t` is the same function for as long as the language is, and another one then. */
export const useTranslation = () => useContext(Translation)
