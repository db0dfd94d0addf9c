import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { folioOf } from '../page/folio'
import { a4, inHouse, type Format } from '../page/formats'
import { page } from '../page/page'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { cardFacts } from './cardFacts'
import { cardFigures, cardHead, cardSummary, cardTexts } from './cardParts'
import type { CaseCard, CaseCardsData } from './caseCardsSchema'

/** A page of a book, with narrower margins: one sheet holds the whole case. */
const cardFormat: Format = {
  ...a4,
  margin: { side: 60, top: 54, bottom: 62 },
  space: 6,
  sizes: { ...a4.sizes, heading: 25, reading: 12.5, body: 11.5 },
}

/** 案例卡: one case on one sheet, for a file. A second page comes only where the texts need it. */
export function caseCards(data: CaseCardsData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(cardFormat, tools.house) }
  const { head, cards } = data
  const title = tools.t('paper.caseCards.name')
  const frame = {
    title: [head.series, title].filter(Boolean).join(' · '),
    language: head.language,
    folio: folioOf(title, head, setting),
    numbering: 'byPiece' as const,
  }
  const pages = cards.map((card, i): Content => ({
    ...(i > 0 ? { pageBreak: 'before' as const } : {}),
    stack: [pieceBlock(card.id, cardOf(card, data, setting), setting)],
  }))
  return page(setting, frame, pages)
}

const cardOf = (card: CaseCard, { head }: CaseCardsData, setting: Setting): Content => ({
  stack: [
    cardHead(card, head, setting),
    ...cardSummary(card, setting),
    ...cardFigures(card, setting),
    ...cardTexts(card, setting),
    ...cardFacts(card, head, setting),
  ],
})
