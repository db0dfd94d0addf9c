import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatSigned } from '../../domain/timing/formatSigned'
import { a4Working, inHouse } from '../formats'
import { listTable } from '../listTable'
import { pieceBlock } from '../pieces'
import type { Setting } from '../setting'
import type { Tools } from '../tools'
import { workingPaper } from '../workingPaper'
import { barsWidth, reportRow } from './reportRow'
import type { ReportData } from './reportSchema'

/** 会后报告: the answer first, then segment by segment planned against actual, and why. */
export function report(data: ReportData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  const { t } = setting
  const longestMs = Math.max(1, ...data.segments.flatMap(({ plannedMs, actualMs }) => [plannedMs, actualMs ?? 0]))
  const columns = [
    { title: '', points: 14 },
    { title: t('paper.report.start'), points: 44 },
    { title: t('paper.report.segment'), share: 1 },
    { title: t('paper.report.bars'), points: barsWidth },
    { title: t('paper.report.length'), points: 78 },
    { title: t('paper.report.delta'), points: 42 },
  ]
  const rows = data.segments.map((segment) => reportRow(segment, longestMs, setting))
  const title = data.kind === 'rehearsal' ? t('paper.report.ofRehearsal') : t('paper.report.name')
  return workingPaper('report', { ...data.head, title }, setting, [
    pieceBlock('sum', summary(data, setting), setting),
    listTable(columns, rows, setting),
    ...whereTimeWent(data, setting),
    ...attendance(data, setting),
  ])
}

/** Over or early, as large as it matters. */
function summary(data: ReportData, { type, t, house, format }: Setting): Content {
  const { overMs, overHardMs } = data
  const isLate = overMs > 0
  const hard = overHardMs === null ? '' : t('paper.report.hard', { by: formatSigned(overHardMs) })
  return {
    columns: [
      {
        width: 150,
        stack: [
          type.text('sheetFact', t(isLate ? 'paper.report.late' : 'paper.report.onTime')),
          type.text('cellStrong', formatSigned(overMs), { fontSize: 32, ...(isLate ? { color: house.colour } : {}) }),
        ],
      },
      {
        width: '*',
        stack: [
          type.text('cell', t('paper.report.planned', { from: data.plannedStart, to: data.plannedEnd }), {
            fontSize: 12,
          }),
          type.text('cell', t('paper.report.actual', { from: data.actualStart, to: data.actualEnd }), { fontSize: 12 }),
          ...(hard ? [type.text('cellSmall', hard)] : []),
        ],
        margin: [0, 12, 0, 0],
      },
    ],
    margin: [0, format.space, 0, format.space * 2],
  }
}

const parts = ['startMs', 'segmentsMs', 'insertedMs', 'pausesMs', 'leftOutMs', 'waitsMs'] as const

/** What made the end later or earlier; what made no difference is left out. */
function whereTimeWent({ balance }: ReportData, setting: Setting): Content[] {
  const { t } = setting
  const words = parts
    .filter((part) => Math.abs(balance[part]) >= 500)
    .map((part) => t(`paper.report.part.${part}`, { by: formatSigned(balance[part]) }))
  return words.length > 0 ? section(t('paper.report.balance'), words.join('　'), setting) : []
}

function attendance({ here, missing }: ReportData, setting: Setting): Content[] {
  const { t } = setting
  const all = here.length + missing.length
  if (all === 0) return []
  const sum = t('paper.report.here', { here: here.length, all })
  const names = missing.length > 0 ? t('paper.report.missing', { names: missing.join('、') }) : ''
  return section(t('paper.report.attendance'), [sum, names].filter(Boolean).join('　'), setting)
}

const section = (title: string, words: string, { type, format }: Setting): Content[] => [
  {
    unbreakable: true,
    stack: [
      type.text('sheetPart', title, { margin: [4, format.space * 3, 0, format.space * 0.6] }),
      type.text('cell', words, { margin: [4, 0, 0, 0] }),
    ],
  },
]
