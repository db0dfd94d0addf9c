import type { TableCell } from 'pdfmake/interfaces'
import { cellBar } from '../page/cellBar'
import { fittedLines } from '../type/fittedLines'
import { pieceCell } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { StyleName } from '../type/styles'
import { cellPadding, type SignInColumn } from './signInColumns'
import type { Guest } from './signInSchema'

/** Height of a line to sign on, in points: 9 mm. */
const rowHeight = 26

/** The smallest readable size, in points. */
const smallest = 5.5

/** Line height of the fonts, in em. */
const line = 1.45

/** The cells of one line, each centred vertically. A long text is set smaller on two lines, a very long one on more. */
export function guestCells(guest: Guest, columns: readonly SignInColumn[], setting: Setting): TableCell[] {
  const { type, t } = setting
  const words: Readonly<Record<SignInColumn['name'], readonly [StyleName, string]>> = {
    number: ['cellSmall', String(guest.number)],
    unit: ['cell', guest.unit],
    name: ['cellStrong', guest.name],
    post: ['cell', guest.post],
    phone: ['cell', guest.phone],
    signature: ['cell', ''],
    note: ['cellSmall', guest.people === 1 ? '' : t('paper.signIn.team', { count: guest.people })],
  }
  // Team names are long and have no post beside them.
  const isWide = guest.people !== 1 && guest.post === ''
  const postWidth = columns.find(({ name }) => name === 'post')?.width ?? 0
  return columns.map(({ name, width }, i) => {
    const [style, text] = words[name]
    if (isWide && name === 'name') {
      return { ...fittedCell(style, text, width + postWidth - 2 * cellPadding, setting), colSpan: 2 }
    }
    const cell = fittedCell(style, text, width - 2 * cellPadding, setting)
    if (i > 0) return cell
    const bar = cellBar(guest.id, setting, { left: -cellPadding - 5, top: 2, height: rowHeight - 4 })
    return pieceCell(guest.id, { stack: [...bar, cell] })
  })

  function fittedCell(style: StyleName, text: string, width: number, { format }: Setting) {
    // A bit narrower, so that a text measured exactly is not broken once more.
    const room = { width: width * 0.98, height: (rowHeight - 2) / line, largest: format.sizes[style], keepsAt: 0.9 }
    const { lines, size } = fittedLines(text, room, (one) => type.widthEm(style, one), 2)
    // A text that would be too small to read makes the row higher instead.
    if (size < smallest) return type.text(style, text, { fontSize: smallest, margin: [0, 3, 0, 3] })
    const spare = (rowHeight - lines.length * size * line) / 2
    return type.text(style, lines.join('\n'), { fontSize: size, margin: [0, spare, 0, spare] })
  }
}

export const blankCells = (columns: readonly SignInColumn[]): TableCell[] =>
  columns.map(() => ({ text: '', fontSize: 1, lineHeight: 1, margin: [0, rowHeight - line, 0, 0] }))
