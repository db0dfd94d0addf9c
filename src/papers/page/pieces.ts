import type { Content, ContentTable } from 'pdfmake/interfaces'
import type { Tools } from './tools'

const prefix = 'piece '
/** Before the number of a part; stands in no id. */
const partMark = '\u001f'

/** How wide the bar beside a changed piece is, and how far left of the text it stands, in points. */
export const barWidth = 2.2
const barOff = 9

/**
 * The block of one piece of a paper: found again on its page, and with a bar in the margin where it has changed. Of a
 * piece that is set in several blocks, each is another `part`.
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

/** For a row of a table: its first cell, so that the row is found again on its page. */
export const pieceCell = <C extends object>(id: string, cell: C): C & { id: string } => ({ ...cell, id: prefix + id })

/** The piece that a node's id stands for; null for other nodes. */
export const pieceOf = (nodeId: string): string | null =>
  nodeId.startsWith(prefix) ? (nodeId.slice(prefix.length).split(partMark)[0] ?? null) : null
