import { departments, type Department } from '../../domain/segment'
import type { SessionSnapshot } from '../../domain/session'
import { oneLine } from './oneLine'
import type { Translate } from './translate'

/** A column of cues: a department, or a custom column of the session. */
export interface NamedColumn {
  readonly id: string
  /** The department's key, or the custom column's name. */
  readonly column: string
}

/** All columns that the session can have cues in: the departments, then its custom columns. */
export const cueColumnsOf = ({ cueColumns }: Pick<SessionSnapshot, 'cueColumns'>): readonly NamedColumn[] => [
  ...departments.map((id) => ({ id, column: id })),
  ...cueColumns.map(({ id, name }) => ({ id, column: oneLine(name) })),
]

/** Whether a column is a department's and not a custom one. */
export const isDepartment = (column: string): column is Department =>
  departments.some((department) => department === column)

/** The displayed name of a column: the department's name, or the custom column's own. */
export const columnName = (column: string, t: Translate): string =>
  isDepartment(column) ? t(`term.department.${column}`) : column
