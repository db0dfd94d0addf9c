/** Copied content in the formats that pasting reads. */
export interface CopiedContent {
  readonly text: string
  readonly html: string
  /** The table in its HTML, without merged cells; null if there is none. */
  readonly table: readonly (readonly string[])[] | null
}

/** The copied table, from the HTML or else from the text. A single cell in a wider table is a heading. */
export function copiedTable({ text, table }: Omit<CopiedContent, 'html'>): readonly (readonly string[])[] {
  if (table) return table
  const rows = tableOfText(text)
  const width = Math.max(0, ...rows.map(({ length }) => length))
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

/** Reads tab-separated text from WPS and Excel: quoted cells may contain tabs, quotes and line breaks. */
function tableOfText(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell.trim())
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? ''
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[i + 1] === '"') {
        cell += '"'
        i += 1
      } else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === '\t') endCell()
    else if (character === '\n') endRow()
    else if (character !== '\r') cell += character
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows.filter((cells) => cells.some((one) => one !== ''))
}

/** A table as text, with quotes if a cell needs them. */
export const textOfTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quotedCell).join('\t')).join('\n')

const quotedCell = (cell: string): string => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export const escapedHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
