import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDuration, formatSigned } from '../../domain/timing/format'
import { folioOf } from '../page/folio'
import { listTable, type ListColumn, type ListRow } from '../page/listTable'
import { officialFormat, officialNumber, officialPage, officialText } from '../page/official'
import { keepTogether } from '../page/page'
import { pieceBlock } from '../page/pieces'
import { segmentName } from '../content/segmentPiece'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import type { ReportData } from './reportSchema'
import { actualWords, stepWords } from './reportWords'
import { sentencesOf } from './summary'
import { whoCame } from './whoCame'

/** 会后报告 as an official document (GB/T 9704): in numbered parts, with its tables in the text size. */
export function officialReport(data: ReportData, tools: Tools): TDocumentDefinitions {
  const { t, type } = tools
  const setting = { ...tools, format: officialFormat }
  const { language, theme } = data.head
  const name = t(data.kind === 'rehearsal' ? 'paper.report.rehearsal' : 'paper.report.name')
  const body = (text: string): Content => officialText('officialBody', text, type)
  const sum = pieceBlock('summary', { stack: sumOf(data, setting).map(body) }, setting)
  const parts: readonly (readonly [string, Content[]])[] = [
    [t('paper.report.official.sum'), [sum]],
    [t('paper.report.segments'), [segmentTable(data, setting)]],
    [t('paper.report.steps'), stepLines(data, setting)],
    [t('paper.report.corrections'), correctionLines(data, setting)],
    [t('paper.report.attendance'), attendance(data, setting)],
  ]
  const content = parts
    .filter(([, all]) => all.length > 0)
    .flatMap(([title, all], i) => {
      const heading = officialText('officialHead', officialNumber(i + 1, language) + title, type)
      // The table may continue over pages; the summary before it leaves room for its heading and first row.
      return all.length === 1 ? [heading, ...all] : keepTogether([heading], all, officialFormat)
    })
  const folio = folioOf(name, data.head, tools)
  return officialPage({ title: [theme, name].join(language === 'en' ? ' ' : ''), language, folio }, setting, content)
}

/** The sentences of the summary, and where the time went. */
function sumOf(data: ReportData, setting: Setting): readonly string[] {
  const { t } = setting
  const went = data.balance.map(({ of, ms }) => `${t(`paper.report.part.${of}`)} ${formatSigned(ms)}`)
  const total = `${t('paper.report.total')} ${formatSigned(data.overMs)}`
  const balance = [...went, total].join(t('paper.change.between'))
  return [...sentencesOf(data, setting), t('paper.report.official.balance', { balance })]
}

function segmentTable({ rows }: ReportData, setting: Setting): Content {
  const { t, type } = setting
  const right = { alignment: 'right' } as const
  const columns: readonly ListColumn[] = [
    { title: t('paper.report.segment'), share: 1 },
    { title: t('paper.report.planned'), points: 62, ...right },
    { title: t('paper.report.actual'), points: 62, ...right },
    { title: t('paper.report.delta'), points: 62, ...right },
  ]
  const figure = (text: string) => type.text('officialBody', text, right)
  const lines = rows.map((row): ListRow => ({
    id: row.id,
    cells: [
      {
        stack: [
          type.paragraph('officialBody', `${row.number} ${segmentName(row, t)}`),
          ...(row.note ? [type.paragraph('officialDirection', row.note)] : []),
        ],
      },
      figure(formatDuration(row.plannedMs)),
      figure(actualWords(row, t)),
      figure(row.deltaMs === null ? '' : formatSigned(row.deltaMs)),
    ],
  }))
  return listTable(columns, lines, setting)
}

const stepLines = ({ steps }: ReportData, { t, type, ...rest }: Setting): Content[] =>
  steps.map((step) => {
    const line = officialText('officialBody', `${step.clock}　${stepWords(step, t)}`, type)
    return pieceBlock(`step ${step.id}`, line, rest)
  })

const correctionLines = ({ corrections }: ReportData, setting: Setting): Content[] =>
  corrections.map(({ id, title, from, to }) => {
    const words = setting.t('paper.report.correction', { title, from, to })
    return pieceBlock(`correction ${id}`, officialText('officialBody', words, setting.type), setting)
  })

/** The attendance in numbers, then each person; those who did not come first. */
function attendance({ attendance: all }: ReportData, { t, type, ...rest }: Setting): Content[] {
  if (all.length === 0) return []
  const { missing, here } = whoCame({ attendance: all })
  const counts = { expected: all.length, here: here.length, missing: missing.length }
  return [
    officialText('officialBody', t('paper.report.here', counts), type),
    ...[...missing, ...here].map(({ id, name, unit, arrived }) => {
      const words = [name, unit, arrived ?? t('paper.report.notHere')].filter(Boolean).join('　')
      return pieceBlock(`attendance ${id}`, officialText('officialBody', words, type), rest)
    }),
  ]
}
