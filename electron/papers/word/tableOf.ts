import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { WordRow, WordTable } from '../../../src/papers/word/wordDocument'

/** A table across the page width (in twips). Rows do not break, and the head is repeated on every page. */
export function tableOf({ columns, rows }: WordTable, measure: number): Table {
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.round((measure * width) / shares))
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, i) => cell([title], widths[i], 'TableHead', headShade)),
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths,
    rows: [head, ...rows.map((row) => rowOf(row, widths))],
  })
}

const headShade = 'F1F0EC'

function rowOf(row: WordRow, widths: readonly number[]): TableRow {
  if ('cells' in row) {
    return new TableRow({
      cantSplit: true,
      children: row.cells.map((text, i) => cell(text.split('\n'), widths[i], 'TableCell')),
    })
  }
  const children = [new TextRun(row.heading)]
  const over = new TableCell({
    columnSpan: widths.length,
    children: [new Paragraph({ style: 'TablePart', keepNext: true, children })],
  })
  return new TableRow({ cantSplit: true, children: [over] })
}

const cell = (lines: readonly string[], size: number | undefined, style: string, fill?: string): TableCell =>
  new TableCell({
    width: { size: size ?? 0, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill } } : {}),
    children: lines.map((text) => new Paragraph({ style, children: [new TextRun(text)] })),
  })
