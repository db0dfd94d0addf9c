import { createInstance, type TFunction } from 'i18next'
import { wordsOf, type Language } from '../../i18n/resources'

export type Translate = TFunction

const known = new Map<Language, Translate>()

/**
 * The translations of one language, for papers: they are made in a process without a window and without a language of
 * its own.
 */
export function translateFor(language: Language): Translate {
  const translate = known.get(language) ?? createTranslate(language)
  known.set(language, translate)
  return translate
}

function createTranslate(language: Language): Translate {
  const words = createInstance()
  void words.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'words',
    ns: ['words'],
    resources: { [language]: { words: wordsOf(language) } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return words.t
}
