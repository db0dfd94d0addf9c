import type { Content } from 'pdfmake/interfaces'
import { departments, type Department } from '../../domain/segment'
import type { Tools } from '../tools'
import type { McSegment } from './mcScriptSchema'

const isDepartment = (column: string): column is Department => departments.some((department) => department === column)

/** What a column of cues is called: a department by its name, a column of the session's by its own. */
export const columnName = (column: string, t: Tools['t']): string =>
  isDepartment(column) ? t(`term.department.${column}`) : column

/** Cues in the margin, a line each. */
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
