import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { chineseNumber } from '../content/chineseNumber'
import { coverPage, gap } from '../page/coverPage'
import { a4, inHouse, type Format } from '../page/formats'
import { page } from '../page/page'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { casePage, caseSpread, isSpread, notesPage } from './casePages'
import type { CasebookData } from './casebookSchema'
import { bookOrder, type CasePlaces } from './bookOrder'
import { contents } from './contents'

/** Longer text on a large page. */
const bookFormat: Format = { ...a4, sizes: { ...a4.sizes, heading: 24 } }

/** 案例汇编: cover, contents, and each case on a page, or on a spread if it is longer. */
export function casebook(data: CasebookData, tools: Tools, places: CasePlaces): TDocumentDefinitions {
  const { t, stamp, house } = tools
  const { cover: facts, language, cases } = data
  const setting = { ...tools, format: inHouse(bookFormat, house) }
  const name = t('paper.casebook.name')
  const issue = facts.number === null ? facts.season : t('paper.casebook.number', { number: facts.number })
  const of = [name, issue].filter(Boolean)
  const revision = t('paper.sheet.revision', { revision: stamp.revision })
  const frame = {
    title: [facts.theme || facts.season, name].filter(Boolean).join(' · '),
    language,
    folio: { of, text: (code: string) => [...of, revision, code].join(' · ') },
  }
  const spreads = new Set(cases.flatMap((one) => (isSpread(one, setting) ? [one.id] : [])))
  const { firstPages, notesBefore } = bookOrder(cases, spreads, places)
  const body = cases.flatMap((one): Content[] => {
    if (!spreads.has(one.id)) return [casePage(one, language, setting)]
    const notes = notesBefore.has(one.id) ? [notesPage(setting)] : []
    return [...notes, ...caseSpread(one, language, setting)]
  })
  return page(setting, frame, [bookCover(data, setting), ...contents(data, firstPages, setting), ...body])
}

function bookCover({ cover: facts, cases, language }: CasebookData, setting: Setting): Content {
  const { t, type } = setting
  const number = facts.number === null || language === 'en' ? facts.number : chineseNumber(facts.number)
  const name = t('paper.casebook.name')
  const session = number === null ? '' : t('paper.casebook.number', { number })
  return coverPage(
    {
      series: facts.seasonTitle,
      title: facts.theme || name,
      issue: [facts.season, session, facts.theme ? name : ''],
      sample: facts.sample,
      facts: [
        type.text('coverFact', t('paper.casebook.count', { count: cases.length })),
        ...(facts.organizer
          ? [
              type.mixed([
                ['coverLabel', t('paper.casebook.organizer') + gap],
                ['coverFact', facts.organizer],
              ]),
            ]
          : []),
      ],
    },
    setting,
  )
}
