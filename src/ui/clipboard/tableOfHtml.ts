import { tableOfCells, type SpannedCell } from '../../interchange/table/mergedCells'

/**
 * The largest table in copied HTML, as WPS, Excel, Word and web pages write it; null if there is none. A single cell is
 * not a table: the clipboard's plain text is better for it.
 */
export function tableOfHtml(html: string): string[][] | null {
  if (!/<table/i.test(html)) return null
  const page = new DOMParser().parseFromString(html, 'text/html')
  // A table that contains tables is only for layout.
  const tables = [...page.querySelectorAll('table')].filter((table) => !table.querySelector('table')).map(cellsOf)
  const [largest, cells] = tables
    .map((table) => [table, table.flat().filter((cell) => cell !== '').length] as const)
    .reduce((most, one) => (one[1] > most[1] ? one : most), [[] as string[][], 0] as const)
  return cells > 1 ? largest : null
}

const cellsOf = (table: HTMLTableElement): string[][] =>
  tableOfCells([...table.rows].filter(isShown).map((row) => [...row.cells].filter(isShown).map(spannedCell)))

/** Excel copies hidden rows too, and a hidden row that only sets widths. The window's policy drops inline styles. */
const isShown = (element: Element): boolean => !/display:\s*none/i.test(element.getAttribute('style') ?? '')

const spannedCell = (cell: HTMLTableCellElement): SpannedCell => ({
  text: textOf(cell),
  rows: cell.rowSpan,
  columns: cell.colSpan,
})

const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
const unread = new Set(['STYLE', 'SCRIPT', 'TEMPLATE'])

/** A cell's text as it is displayed: line breaks for `br` and paragraphs, none where the source is merely wrapped. */
function textOf(cell: Element): string {
  const lines = rawText(cell).replaceAll('\u00a0', ' ').split('\n')
  return lines
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()
}

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return unwrapped(node.nodeValue ?? '')
  if (!(node instanceof Element) || unread.has(node.tagName)) return ''
  if (node.tagName === 'BR') return '\n'
  const text = [...node.childNodes].map(rawText).join('')
  return blocks.has(node.tagName) ? `\n${text}\n` : text
}

/**
 * A line break in the source is a space, or nothing between Chinese characters, as CSS Text defines for segment breaks.
 */
const unwrapped = (text: string): string =>
  text
    .replaceAll(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\s*[\r\n]\s*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .replaceAll(/[ \t\r\n]+/g, ' ')
