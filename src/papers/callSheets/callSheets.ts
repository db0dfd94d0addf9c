import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { withoutOrphan } from '../type/balancedLines'
import { a4Working, contentWidth, inHouse } from '../page/formats'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { headOf, workingPaper } from '../page/workingPaper'
import { appearanceTable } from './appearanceTable'
import type { CallSheet, CallSheetsData } from './callSheetsSchema'

/** 候场通知单: a page for each person or team, to be handed out. */
export function callSheets(data: CallSheetsData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  const pages = data.sheets.map((sheet, i): Content => ({
    ...(i > 0 ? { pageBreak: 'before' as const } : {}),
    // Each goes to somebody else, so each has the head.
    stack: [
      ...(i > 0 ? headOf(tools.t('paper.callSheets.name'), data.head, setting) : []),
      pieceBlock(sheet.id, pageOf(sheet, data, setting), setting),
    ],
  }))
  return workingPaper('callSheets', data.head, setting, pages, { numbering: 'byPiece' })
}

const nameSize = 34

function pageOf(sheet: CallSheet, data: CallSheetsData, setting: Setting): Content {
  const { type, t, format } = setting
  const { space } = format
  const name = withoutOrphan(sheet.name, Math.floor(contentWidth(format) / nameSize))
  const place = [data.head.venue, data.address].filter(Boolean)
  return {
    stack: [
      type.text('sheetTitle', name, { fontSize: nameSize, margin: [0, space * 3, 0, 0] }),
      type.text('sheetFact', [sheet.unit, sheet.post].filter(Boolean).join('　'), { fontSize: 12 }),
      {
        columns: [
          fact(t('paper.callSheets.arrive'), [sheet.arrival], arrivalNote(sheet, t), setting, 30),
          fact(t('paper.callSheets.where'), place.length > 0 ? place : ['—'], '', setting, 13),
        ],
        columnGap: space * 4,
        margin: [0, space * 5, 0, space * 5],
      },
      appearanceTable(sheet, data, setting),
      ...(data.contact
        ? [
            type.text('cell', t('paper.callSheets.contact', { contact: data.contact }), {
              fontSize: 12,
              margin: [0, space * 5, 0, 0] as [number, number, number, number],
            }),
          ]
        : []),
    ],
  }
}

/** The reason for a call's time, if it was not agreed. */
function arrivalNote({ isSuggested, isForStandby }: CallSheet, t: Setting['t']): string {
  if (isForStandby) return t('paper.callSheets.standby')
  return isSuggested ? t('paper.callSheets.suggested') : ''
}

function fact(label: string, lines: readonly string[], note: string, { type }: Setting, fontSize: number) {
  return {
    width: '*' as const,
    stack: [
      type.text('sheetFact', label),
      ...lines.map((line, i) =>
        type.text(i === 0 ? 'cellStrong' : 'cell', line, { fontSize: i === 0 ? fontSize : 11 }),
      ),
      ...(note ? [type.text('cellSmall', note)] : []),
    ],
  }
}
