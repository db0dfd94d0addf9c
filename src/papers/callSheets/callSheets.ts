import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatSpoken } from '../../domain/timing/formatSpoken'
import { withoutOrphan } from '../balancedLines'
import { a4Working, contentWidth, inHouse } from '../formats'
import { hairline } from '../page'
import { pieceBlock } from '../pieces'
import type { Setting } from '../setting'
import type { Stretch } from '../typesetter'
import type { Tools } from '../tools'
import { workingPaper } from '../workingPaper'
import type { CallAppearance, CallSheet, CallSheetsData } from './callSheetsSchema'

/** 候场通知单: a page for each, to be handed over. */
export function callSheets(data: CallSheetsData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  const pages = data.sheets.map((sheet, i): Content => ({
    ...(i > 0 ? { pageBreak: 'before' as const } : {}),
    stack: [pieceBlock(sheet.id, pageOf(sheet, data, setting), setting)],
  }))
  return workingPaper('callSheets', data.head, setting, pages)
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
          fact(
            t('paper.callSheets.arrive'),
            [sheet.arrival],
            sheet.isSuggested ? t('paper.callSheets.suggested') : '',
            setting,
            30,
          ),
          fact(t('paper.callSheets.where'), place.length > 0 ? place : ['—'], '', setting, 13),
        ],
        columnGap: space * 4,
        margin: [0, space * 5, 0, space * 5],
      },
      type.text('sheetPart', t('paper.callSheets.onStage'), { fontSize: 12, margin: [0, 0, 0, space] }),
      hairline(format, 0),
      ...sheet.appearances.map((one) => appearanceBlock(one, data, setting)),
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

/** When, what, as whom; with whom, what to bring, and what comes before. */
function appearanceBlock(one: CallAppearance, { head }: CallSheetsData, { type, t, format }: Setting): Content {
  const { space } = format
  const kind = t(`term.kind.${one.kind}`)
  const role = one.role === null ? '' : t(`term.role.${one.role}`)
  const line = (label: string, text: string): Content[] =>
    text
      ? [
          type.mixed(
            [
              ['cellSmall', `${label}　`],
              ['cell', text],
            ] satisfies Stretch[],
            { margin: [0, 2, 0, 0] },
          ),
        ]
      : []
  return {
    unbreakable: true,
    stack: [
      {
        columns: [
          {
            width: 92,
            stack: [
              type.text('cellTime', one.time, { fontSize: 24 }),
              type.text('cell', formatSpoken(one.durationMs, head.language)),
            ],
          },
          {
            width: '*',
            stack: [
              type.text('cellStrong', one.title || kind, { fontSize: 15 }),
              type.text('sheetFact', [kind, role, one.character].filter(Boolean).join(' · ')),
              ...line(t('paper.callSheets.with'), one.others.join('、')),
              ...line(t('paper.callSheets.mic'), one.mic),
              ...line(t('paper.callSheets.bring'), one.props),
              ...line(t('paper.callSheets.before'), one.before),
            ],
          },
        ],
        margin: [0, space * 2, 0, space * 2],
      },
      hairline(format, 0),
    ],
  }
}
