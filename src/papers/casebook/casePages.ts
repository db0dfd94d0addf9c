import type { Content } from 'pdfmake/interfaces'
import { contentHeight, contentWidth } from '../page/formats'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import { colours, styles } from '../type/styles'
import { caseFacts, caseHead, caseText, columnGap, factColumn } from './caseParts'
import type { CasebookCase, CasebookData } from './casebookSchema'

/** White space above a case: its name is a little above the middle of the upper half, in shares of the page. */
const sink = 0.06
/** Above the facts of a case that has a page for them, as on the cover. */
const spreadSink = 0.17

/** The font's own line height, in em: see the styles. */
const line = 1.44

/** Whether a case is too long for one page. In doubt it says yes. */
export function isSpread(one: CasebookCase, { type, format }: Setting): boolean {
  const { space, sizes } = format
  const lineEm = (contentWidth(format) - factColumn - columnGap) / sizes.reading
  const texts = one.story?.texts ?? []
  const paragraphs = [one.summary, ...texts.map(({ text }) => text)].flatMap((text) => text.split('\n'))
  const lines = paragraphs.reduce(
    (sum, text) => sum + Math.ceil(((type.widthEm('reading', text) + 2) * 1.04) / lineEm),
    0,
  )
  const textHeight = lines * sizes.reading * line * styles.reading.lineHeight + paragraphs.length * space * 0.5
  const textHeads = texts.length * (sizes.part * line + space * 1.3)
  const titleEm = type.widthEm('heading', one.name)
  const titleLines = Math.ceil((titleEm * sizes.heading * 1.1) / contentWidth(format))
  const headHeight = contentHeight(format) * sink + sizes.part * line + titleLines * sizes.heading * line + space * 8
  return headHeight + textHeight + textHeads > contentHeight(format)
}

/** A case on one page: its facts beside its text. */
export function casePage(one: CasebookCase, language: CasebookData['language'], setting: Setting): Content {
  const { format } = setting
  const top = contentHeight(format) * sink
  const content: Content = {
    stack: [
      { stack: [caseHead(one, setting)], margin: [0, top, 0, format.space * 3] },
      sideBySide(caseFacts(one, language, setting), caseText(one, setting)),
    ],
  }
  return onNewPage(pieceBlock(`case ${one.id}`, content, setting))
}

/** A longer case on a spread: its facts on the left page, its text on the right. */
export function caseSpread(one: CasebookCase, language: CasebookData['language'], setting: Setting): Content[] {
  const { format, type } = setting
  const id = `case ${one.id}`
  const top = contentHeight(format) * spreadSink
  const facts: Content = {
    stack: [
      { stack: [caseHead(one, setting)], margin: [0, top, 0, format.space * 4] },
      ...caseFacts(one, language, setting),
    ],
  }
  const name = type.paragraph('detail', one.name)
  return [
    onNewPage(pieceBlock(id, facts, setting)),
    onNewPage(pieceBlock(id, sideBySide([name], caseText(one, setting)), setting, 1)),
  ]
}

/** Ruled lines on a page that would be empty before a spread. */
export function notesPage(setting: Setting): Content {
  const { format, type, t } = setting
  const rule = 27
  const count = Math.floor((contentHeight(format) - format.space * 8) / rule)
  const lines = Array.from({ length: count }, (_, i) => ({
    type: 'line' as const,
    x1: 0,
    y1: (i + 1) * rule,
    x2: contentWidth(format),
    y2: (i + 1) * rule,
    lineWidth: 0.4,
    lineColor: colours.line,
  }))
  return onNewPage({ stack: [type.text('part', t('paper.casebook.notes')), { canvas: lines }] })
}

const sideBySide = (left: Content[], right: Content[]): Content => ({
  columns: [
    { width: factColumn, stack: left },
    { width: '*', stack: right },
  ],
  columnGap,
})

const onNewPage = (content: Content): Content => ({ stack: [content], pageBreak: 'before' })
