import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { chineseNumber } from '../content/chineseNumber'
import { coverPage, gap } from '../page/coverPage'
import { a4, inHouse, type Format } from '../page/formats'
import { page } from '../page/page'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { casePage, caseSpread, isSpread, notesPage } from './casePages'
import type { CasebookData } from './casebookSchema'
import { bookOrder, type BookOrder, type PageCounts } from './bookOrder'
import { contents } from './contents'

/** Longer text on a large page. */
const bookFormat: Format = { ...a4, sizes: { ...a4.sizes, heading: 24 } }

/** Places the cases from `firstPage` on. */
export function caseOrder({ cases }: CasebookData, tools: Tools, firstPage: number, counts: PageCounts): BookOrder {
  const setting = settingOf(tools)
  const spreads = new Set(cases.flatMap((one) => (isSpread(one, setting) ? [one.id] : [])))
  return bookOrder(cases, spreads, firstPage, counts)
}

/** 案例汇编: cover, contents, and each case on a page, or on a spread if it is longer. */
export function casebook(
  data: CasebookData,
  tools: Tools,
  { firstPages, notesBefore, spreads }: BookOrder,
): TDocumentDefinitions {
  const setting = settingOf(tools)
  const { cases, language } = data
  const body = cases.flatMap((one): Content[] => {
    if (!spreads.has(one.id)) return [casePage(one, language, setting)]
    const notes = notesBefore.has(one.id) ? [notesPage(setting)] : []
    return [...notes, ...caseSpread(one, language, setting)]
  })
  return bound(data, setting, [...frontMatter(data, firstPages, setting), ...body])
}

/** Only the cover and the contents, which have no page numbers yet. */
export function casebookFront(data: CasebookData, tools: Tools): TDocumentDefinitions {
  const setting = settingOf(tools)
  return bound(data, setting, frontMatter(data, new Map(), setting))
}

const settingOf = (tools: Tools): Setting => ({ ...tools, format: inHouse(bookFormat, tools.house) })

const frontMatter = (data: CasebookData, firstPages: BookOrder['firstPages'], setting: Setting): Content[] => [
  bookCover(data, setting),
  ...contents(data, firstPages, setting),
]

function bound({ cover: facts, language }: CasebookData, setting: Setting, content: Content[]): TDocumentDefinitions {
  const { t, stamp } = setting
  const name = t('paper.casebook.name')
  const issue = facts.number === null ? facts.season : t('paper.casebook.number', { number: facts.number })
  const of = [name, issue].filter(Boolean)
  const revision = t('paper.sheet.revision', { revision: stamp.revision })
  const frame = {
    title: [facts.theme || facts.season, name].filter(Boolean).join(' · '),
    language,
    folio: { of, text: (code: string) => [...of, revision, code].join(' · ') },
  }
  return page(setting, frame, content)
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
