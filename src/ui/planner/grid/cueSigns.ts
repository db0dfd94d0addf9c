import { departments, type Department, type Segment } from '../../../domain/segment'
import type { CueColumn } from '../../../domain/session'

/** A cue as a row shows it. */
export interface CueSign {
  /** The department, or the id of one of the session's own columns. */
  readonly column: string
  /** Null for one of the session's own columns. */
  readonly department: Department | null
  /** That column's name; empty for a department, which has a translated name. */
  readonly name: string
  readonly cue: string
}

/** The cues of a segment: the departments in their order, then the session's own columns. */
export function cueSigns(cues: Segment['cues'], columns: readonly CueColumn[]): readonly CueSign[] {
  const all = [
    ...departments.map((department) => ({ column: department as string, department, name: '' })),
    ...columns.map(({ id, name }) => ({ column: id, department: null, name })),
  ]
  return all.flatMap((sign) => {
    const cue = cues[sign.column]
    return cue ? [{ ...sign, cue }] : []
  })
}
