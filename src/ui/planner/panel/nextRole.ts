import { kinds, type SegmentKind } from '../../../domain/kinds'
import type { CastingRole } from '../../../domain/roles'

/** The role of the next person added; the segment's lead comes first. */
export function nextRole(kind: SegmentKind, taken: readonly CastingRole[]): CastingRole {
  const { ledBy, roles } = kinds[kind]
  return ledBy && !taken.includes(ledBy) ? ledBy : roles[0]
}
