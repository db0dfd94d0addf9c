import type { CanvasElement, Content } from 'pdfmake/interfaces'
import { formatSigned } from '../../domain/timing/format'
import { contentWidth } from '../page/formats'
import type { Setting } from '../page/setting'
import { colours } from '../type/styles'
import type { ReportData } from './reportSchema'

/** Widths of the labels and of the figures, and height of a bar, in points. */
const labelColumn = 84
const figureColumn = 46
const gap = 10
const barHeight = 8

/** Where the time went: each bar begins where the one above it ends, and the last is the total. */
export function balanceChart({ balance, overMs }: ReportData, setting: Setting): Content[] {
  const { type, t, format } = setting
  if (balance.length === 0) return []
  let reached = 0
  const steps = balance.map(({ of, ms }) => ({
    label: t(`paper.report.part.${of}`),
    ms,
    from: reached,
    to: (reached += ms),
  }))
  const bars = [...steps, { label: t('paper.report.total'), ms: overMs, from: 0, to: overMs }]
  const ends = bars.flatMap(({ from, to }) => [from, to])
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const width = contentWidth(format) - labelColumn - figureColumn - 2 * gap
  const placeOf = (ms: number): number => ((ms - least) / Math.max(1, most - least)) * width
  return [
    type.text('sheetPart', t('paper.report.balance'), { margin: [0, format.space * 2, 0, format.space * 0.6] }),
    ...bars.map(({ label, ms, from, to }, i): Content => {
      const isTotal = i === bars.length - 1
      const style = isTotal ? 'cellStrong' : 'cell'
      return {
        columns: [
          type.text(style, label, { width: labelColumn }),
          type.text(style, formatSigned(ms), { width: figureColumn, alignment: 'right' }),
          { canvas: barOf(placeOf(from), placeOf(to), placeOf(0), colourOf(ms, isTotal, setting)), width: '*' },
        ],
        columnGap: gap,
        margin: [0, isTotal ? 2 : 0, 0, 0],
      }
    }),
  ]
}

/** Losses are in the season's colour, gains in grey, the total in black. */
const colourOf = (ms: number, isTotal: boolean, { house }: Setting): string =>
  isTotal ? colours.ink : ms > 0 ? house.colour : colours.ink3

const barOf = (from: number, to: number, zero: number, color: string): CanvasElement[] => [
  { type: 'line', x1: zero, y1: 0, x2: zero, y2: 15, lineWidth: 0.5, lineColor: colours.ink3 },
  { type: 'rect', x: Math.min(from, to), y: 3.5, w: Math.max(0.8, Math.abs(to - from)), h: barHeight, color },
]
