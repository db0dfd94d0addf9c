import type { Content } from 'pdfmake/interfaces'
import { columnName } from '../content/cueColumns'
import type { Tools } from '../page/tools'
import type { McSegment } from './mcScriptSchema'

/** Cues in the margin, one per line. */
export const cueLines = (cues: McSegment['cues'], { type, t }: Pick<Tools, 'type' | 't'>): Content[] =>
  cues.map(({ column, text }, i) =>
    type.mixed(
      [
        ['cellSmall', `${columnName(column, t)} `],
        ['cell', text],
      ],
      { margin: [0, i === 0 ? 6 : 2, 0, 0] },
    ),
  )
