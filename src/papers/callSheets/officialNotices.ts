import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDate, formatSpoken, type Language } from '../../domain/timing/format'
import { folioOf } from '../page/folio'
import { officialFormat, officialHeading, officialNumber, officialPage, officialText } from '../page/official'
import { pieceBlock } from '../page/pieces'
import { segmentName } from '../content/segmentPiece'
import type { Tools } from '../page/tools'
import { kindAndRole, labelledDetails } from './appearanceWords'
import type { CallAppearance, CallSheet, CallSheetsData } from './callSheetsSchema'

/** 候场通知 as official documents (GB/T 9704), one for each person or team, each on a page of its own. */
export function officialNotices(data: CallSheetsData, tools: Tools): TDocumentDefinitions {
  const { t, type } = tools
  const title = t('paper.callSheets.official.title')
  const folio = folioOf(t('paper.callSheets.name'), data.head, tools)
  const notices = data.sheets.map((sheet, i): Content => ({
    ...(i > 0 ? { pageBreak: 'before' as const } : {}),
    stack: [
      ...(i > 0 ? [officialHeading(title, type)] : []),
      pieceBlock(sheet.id, { stack: noticeOf(sheet, data, tools) }, tools),
    ],
  }))
  const setting = { ...tools, format: officialFormat }
  return officialPage({ title, language: data.head.language, folio, numbering: 'byPiece' }, setting, notices)
}

/** The addressee, when to be where, what they are in, and the signature. */
function noticeOf(sheet: CallSheet, { head, address, contact }: CallSheetsData, { t, type, house }: Tools): Content[] {
  const { language, number, theme, venue, date } = head
  const place = [venue, address && `（${address}）`].filter(Boolean).join('') || t('paper.callSheets.official.place')
  const when = [formatDate(date, language), sheet.arrival].filter(Boolean).join(language === 'en' ? ' ' : '')
  const body = (text: string): Content => officialText('officialBody', text, type)
  return [
    type.text('officialBody', t('paper.callSheets.official.to', { name: addressed(sheet) })),
    body(t('paper.callSheets.official.please', { when, place, number, theme })),
    ...sheet.appearances.flatMap((one, i) => [
      officialText('officialHead', `${officialNumber(i + 1, language)}${one.time}　${segmentName(one, t)}`, type),
      body(detailsOf(one, language, t)),
    ]),
    ...(sheet.isSuggested ? [body(t('paper.callSheets.official.suggested'))] : []),
    ...(sheet.isForStandby ? [body(t('paper.callSheets.official.standby'))] : []),
    ...(contact ? [body(t('paper.callSheets.official.contact', { contact }))] : []),
    ...(house.organizer
      ? [type.text('officialBody', `\n${house.organizer}`, { alignment: 'right', margin: [0, 0, 56, 0] })]
      : []),
  ]
}

const addressed = ({ unit, post, name }: CallSheet): string =>
  [unit, [name, post].filter(Boolean).join(' ')].filter(Boolean).join(' ')

/** Their role, with whom, and what to bring, as one sentence. */
function detailsOf(one: CallAppearance, language: Language, t: Tools['t']): string {
  const labelled = labelledDetails(one, t).map((beside) => t('paper.callSheets.official.labelled', beside))
  const all = [kindAndRole(one, t), formatSpoken(one.durationMs, language), ...labelled]
  return all.join(t('paper.change.between')) + t('paper.callSheets.official.stop')
}
