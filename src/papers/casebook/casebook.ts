import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4, inHouse } from '../formats'
import { page } from '../page'
import type { Setting } from '../setting'
import type { Tools } from '../tools'
import { bookCover } from './bookCover'
import { caseSpread } from './caseSpread'
import type { CasebookData } from './casebookSchema'
import { contentsList } from './contentsList'

/**
 * 案例汇编: cover, contents, the cases. `pagesBefore` says for each case whether a blank page comes before it, so that a
 * case of two pages lies open; `pageOf` its page, for the contents. Both are known once it has been set.
 */
export function casebook(
  data: CasebookData,
  tools: Tools,
  pageOf: ReadonlyMap<string, number>,
  blankBefore: ReadonlySet<string>,
): TDocumentDefinitions {
  const { t, stamp, house } = tools
  const setting: Setting = { ...tools, format: inHouse(a4, house) }
  const name = t('paper.casebook.name')
  const { season, number, theme } = data.cover
  const of = number === null ? season : t('paper.sheet.number', { number })
  const frame = {
    title: [theme || season, name].filter(Boolean).join(' · '),
    language: data.language,
    folio: [name, of, t('paper.sheet.revision', { revision: stamp.revision }), stamp.code].filter(Boolean).join(' · '),
  }
  const cases = data.groups.flatMap(({ topic, question, cases: all }) =>
    all.flatMap((one): Content[] => [
      ...(blankBefore.has(one.id) ? [blankPage] : []),
      ...caseSpread(one, { topic, question }, setting),
    ]),
  )
  return page(setting, frame, [...bookCover(data, setting), ...contentsList(data, pageOf, setting), ...cases])
}

const blankPage: Content = { text: '\u00a0', pageBreak: 'before' }
