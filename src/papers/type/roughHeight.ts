import type { Content } from 'pdfmake/interfaces'
import { emOf } from './balancedLines'
import type { Format } from '../page/formats'
import { styles, type StyleName } from './styles'

/** Line height of a font relative to its size; lines are rarely completely full. */
const line = 1.45
const fullness = 0.94

interface Node {
  readonly text?: unknown
  readonly stack?: readonly Content[]
  readonly columns?: readonly Content[]
  readonly table?: { readonly body: readonly (readonly unknown[])[] }
  readonly style?: unknown
  readonly fontSize?: unknown
  readonly width?: unknown
  readonly margin?: unknown
}

/**
 * The approximate height of a block of texts, in points; rather too much than too little. pdfmake silently drops a
 * block that must stay on one page and does not fit, so ask here before keeping something whole.
 */
export function roughHeight(content: Content, width: number, format: Format): number {
  if (typeof content !== 'object' || Array.isArray(content)) return 0
  const node = content as Node
  return marginOf(node.margin) + bodyHeight(node, width, format)
}

function bodyHeight({ text, stack, columns, table, style, fontSize }: Node, width: number, format: Format): number {
  if (stack) return stack.reduce((sum: number, one) => sum + roughHeight(one, width, format), 0)
  if (columns) return Math.max(0, ...columns.map((one) => roughHeight(one, columnWidth(one, columns, width), format)))
  // A table of one column: the frame of a changed block.
  if (table) return table.body.reduce((sum, [cell]) => sum + roughHeight(cell as Content, width, format), 0)
  if (text === undefined) return 0
  const name = isStyle(style) ? style : 'body'
  const size = typeof fontSize === 'number' ? fontSize : format.sizes[name]
  const lines = wordsOf(text)
    .split('\n')
    .reduce((sum, words) => sum + Math.max(1, Math.ceil((emOf(words) * size) / (width * fullness))), 0)
  return lines * size * line * styles[name].lineHeight
}

/** Columns without a width share the rest. */
function columnWidth(one: Content, all: readonly Content[], width: number): number {
  const own = all.map((column) => (column as Node).width).map((value) => (typeof value === 'number' ? value : null))
  const mine = own[all.indexOf(one)]
  if (typeof mine === 'number') return mine
  const taken = own.reduce((sum: number, value) => sum + (value ?? 0), 0)
  return Math.max(20, (width - taken) / Math.max(1, own.filter((value) => value === null).length))
}

const isStyle = (style: unknown): style is StyleName => typeof style === 'string' && style in styles

/** The plain text of a node that may have several parts. */
function wordsOf(text: unknown): string {
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.map(wordsOf).join('')
  return typeof text === 'object' && text !== null && 'text' in text ? wordsOf(text.text) : ''
}

/** The sum of the top and bottom margins. */
function marginOf(margin: unknown): number {
  if (!Array.isArray(margin) || margin.length !== 4) return 0
  const [, above, , below]: unknown[] = margin
  return (typeof above === 'number' ? above : 0) + (typeof below === 'number' ? below : 0)
}
