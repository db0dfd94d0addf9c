import { polyphonic } from 'pinyin-pro'
import type { IndexedField, SearchFields } from '../../../../src/domain/search/fieldsMatch'
import { IndexedText } from '../../../../src/domain/search/indexedText'
import { readingsWith } from '../../../../src/domain/search/readingsWith'

/** The readings that the app uses. */
export const readings = readingsWith(polyphonic)

/** Texts as the index keeps them. */
export const fieldsOf = (texts: SearchFields): readonly IndexedField[] =>
  Object.entries(texts).map(([name, text]) => ({ name, text: new IndexedText(text, readings) }))
