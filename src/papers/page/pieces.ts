import type { Content, ContentTable } from 'pdfmake/interfaces'
import type { Tools } from './tools'

const prefix = 'piece '
/** Before the number of a part; occurs in no id. */
const partMark = '\u001f'

/** Width of the bar beside a changed piece, and its distance from the text, in points. */
export const barWidth = 2.2
const barOff = 9

/**
 * The block of one piece of a paper. It can be found on its page again, and has a bar in the margin if it has changed.
 * If a piece consists of several blocks, each is another `part`.
 */
export function pieceBlock(
  id: string,
  content: Content,
  { changed, house }: Pick<Tools, 'changed' | 'house'>,
  part = 0,
): Content {
  const block = { stack: [content], id: prefix + id + (part > 0 ? `${partMark}${part}` : '') }
  return changed.has(id) ? barred(block, house.colour) : block
}

function barred(content: Content, colour: string): ContentTable {
  const none = () => 0
  return {
    table: { widths: ['*'], body: [[content]] },
    layout: {
      hLineWidth: none,
      vLineWidth: (i) => (i === 0 ? barWidth : 0),
      vLineColor: () => colour,
      paddingLeft: () => barOff - barWidth,
      paddingRight: none,
      paddingTop: none,
      paddingBottom: none,
    },
    margin: [-barOff, 0, 0, 0],
  }
}

/** The first cell of a table row, so that the row can be found on its page again. */
export const pieceCell = <C extends object>(id: string, cell: C): C & { id: string } => ({ ...cell, id: prefix + id })

/** The piece of a node's id; null for other nodes. */
export const pieceOf = (nodeId: string): string | null =>
  nodeId.startsWith(prefix) ? (nodeId.slice(prefix.length).split(partMark)[0] ?? null) : null
