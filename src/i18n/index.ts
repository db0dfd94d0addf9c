import i18next from 'i18next'
import { cachedWords } from './cachedWords'
import { languages, wordsOf, type Language, type Words } from './resources'

export { languages, type Language } from './resources'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words'
    resources: { words: Words }
  }
}

// Both languages are in the first chunk: the first paint has its texts, and changing the language needs no loading.
void i18next.init({
  lng: 'zh-CN',
  fallbackLng: false,
  supportedLngs: [...languages],
  defaultNS: 'words',
  ns: ['words'],
  resources: Object.fromEntries(languages.map((language) => [language, { words: wordsOf(language) }])),
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
})

/** Translates outside of React, in the current language. A component uses `useTranslation` and follows a change. */
export const t = i18next.t.bind(i18next)

const fixed = new Map<Language, typeof t>()

/** The translations of the current language, by one function per language that caches its look-ups. */
export function currentWords(): typeof t {
  const language = currentLanguage()
  const words = fixed.get(language) ?? (cachedWords(i18next.getFixedT(language) as never) as typeof t)
  fixed.set(language, words)
  return words
}

/**
 * Translates a key that is only known as text, such as a gesture's name or a command's label. A missing key is returned
 * unchanged, and the translation tests find it.
 */
export const tByName = (key: string, params: Record<string, unknown> = {}): string =>
  i18next.exists(key) ? String(i18next.t(key as never, params as never)) : key

export const currentLanguage = (): Language => languages.find((language) => language === i18next.language) ?? 'zh-CN'

/** Changes the language of the window at once. */
export function setLanguage(language: Language): void {
  if (i18next.language !== language) void i18next.changeLanguage(language)
  if (typeof document !== 'undefined') document.documentElement.lang = language
}

export const onLanguage = (listener: () => void): (() => void) => {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}
