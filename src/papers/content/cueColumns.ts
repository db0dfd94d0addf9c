import { departments, type Department } from '../../domain/segment'
import type { SessionSnapshot } from '../../domain/session'
import { oneLine } from './oneLine'
import type { Translate } from './translate'

/** A column of cues, by its id: a department's key, or the id of a column of the session's with its name. */
export interface NamedColumn {
  readonly id: string
  /** The department's key, or the name that the session gives it. */
  readonly column: string
}

/** All columns that the session can have cues in: the departments, then its own. */
export const cueColumnsOf = ({ cueColumns }: Pick<SessionSnapshot, 'cueColumns'>): readonly NamedColumn[] => [
  ...departments.map((id) => ({ id, column: id })),
  ...cueColumns.map(({ id, name }) => ({ id, column: oneLine(name) })),
]

/** Whether a column is a department's, and not one of the session's own. */
export const isDepartment = (column: string): column is Department =>
  departments.some((department) => department === column)

/** What a column of cues is called: a department by its name, a column of the session's by its own. */
export const columnName = (column: string, t: Translate): string =>
  isDepartment(column) ? t(`term.department.${column}`) : column
