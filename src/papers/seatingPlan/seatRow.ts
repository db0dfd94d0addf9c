import type { Content, TableCell } from 'pdfmake/interfaces'
import { cellBar } from '../page/cellBar'
import { chineseNumber } from '../content/chineseNumber'
import { fittedLines, type FittedLines } from '../type/fittedLines'
import { contentHeight, contentWidth } from '../page/formats'
import { pieceCell } from '../page/pieces'
import type { Setting } from '../page/setting'
import { colours, type StyleName } from '../type/styles'
import type { Seat, SeatingPlanData } from './seatingPlanSchema'

/** All in points. */
const label = 44
const padding = 4
const largest = { seat: 96, name: 18, unit: 8.5 }
/** Height taken by the title, both bands and the rule under them. */
const besides = 138
const between = 7

/** One row, centred on the sheet; the seats are side by side as at a long table. */
export function seatRow(row: readonly Seat[], index: number, data: SeatingPlanData, setting: Setting): Content {
  const { format, type, t } = setting
  const width = Math.min(largest.seat, (contentWidth(format) - 2 * label) / data.seats)
  const height = heightOf(data, setting)
  const number = data.head.language === 'en' ? String(index + 1) : chineseNumber(index + 1)
  return {
    unbreakable: true,
    columns: [
      type.text('columnHead', t('paper.seatingPlan.row', { number }), {
        width: label,
        margin: [0, height / 2 - 6, 0, 0],
      }),
      { width: '*', text: '' },
      {
        width: 'auto',
        table: {
          widths: row.map(() => width - 2 * padding),
          heights: height - 2 * padding,
          body: [row.map((seat) => seatCell(seat, width - 2 * padding, height, setting))],
        },
        layout: {
          hLineWidth: () => 0.7,
          vLineWidth: () => 0.7,
          hLineColor: () => colours.ink3,
          vLineColor: () => colours.ink3,
          paddingLeft: () => padding,
          paddingRight: () => padding,
          paddingTop: () => padding,
          paddingBottom: () => padding,
        },
      },
      { width: '*', text: '' },
      { width: label, text: '' },
    ],
    margin: [0, between / 2, 0, between / 2],
  }
}

/** High enough to fit all rows on one sheet, within limits. */
const heightOf = ({ rows }: SeatingPlanData, { format }: Setting): number =>
  Math.max(36, Math.min(88, (contentHeight(format) - besides) / rows.length - between))

/** Line height of the font, in em. */
const line = 1.45
const numberHigh = 8.5 * line

/** The number at the top, name and unit centred in the rest. */
function seatCell({ id, number, name, unit }: Seat, width: number, height: number, setting: Setting): TableCell {
  const { type } = setting
  const fitted = (style: StyleName, text: string, high: number, size: number) =>
    fittedLines(text, { width, height: high / line, largest: size, keepsAt: 0.85 }, (one) => type.widthEm(style, one))
  const setAs = (style: StyleName, { lines, size }: FittedLines): Content[] =>
    lines.map((text) => type.text(style, text, { fontSize: size, alignment: 'center', noWrap: true }))

  const spare = height - 2 * padding - numberHigh
  const nameHigh = unit ? spare * 0.58 : spare
  const names = fitted('cellStrong', name, nameHigh, Math.min(largest.name, width / 3))
  const units = unit ? fitted('cellSmall', unit, spare - nameHigh, largest.unit) : { lines: [], size: 0 }
  const used = [names, units].reduce((sum, { lines, size }) => sum + lines.length * size * line, 0)
  return pieceCell(id, {
    stack: [
      ...cellBar(id, setting, { left: -padding, top: -padding, height }),
      type.text('sheetPart', number === null ? '–' : String(number), {
        fontSize: 8.5,
        alignment: 'center',
        margin: [0, 0, 0, Math.max(0, (spare - used) / 2)],
      }),
      ...setAs('cellStrong', names),
      ...setAs('cellSmall', units),
    ],
  })
}
