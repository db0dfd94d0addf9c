import { kinds, segmentKinds, type SegmentKind } from '../kinds'
import type { CastingRole } from '../roles'
import type { Casting, Segment } from '../segment'
import { isUsualLength } from '../usualLength'
import type { Case, CaseCasting } from './case'

/** A kind of segment for a case, with its length in ms; null: only the usual one is known. */
export interface SuitingKind {
  readonly kind: SegmentKind
  readonly durationMs: number | null
}

/** The kinds that suit a case, in the order in which kinds are offered; a case share if nobody has chosen any. */
export function suitingKinds({ kinds: chosen }: Pick<Case, 'kinds'>): readonly SuitingKind[] {
  const suiting = segmentKinds.flatMap((kind) => {
    const durationMs = chosen[kind]
    return durationMs === undefined ? [] : { kind, durationMs }
  })
  return suiting.length > 0 ? suiting : [{ kind: 'caseShare', durationMs: null }]
}

/** What somebody who was to be `role` is in a segment of a kind: the same if it has that role, else its usual one. */
export const roleIn = (kind: SegmentKind, role: CastingRole): CastingRole =>
  kinds[kind].roles.includes(role) ? role : kinds[kind].pastedRole

/**
 * Those of a case's people and teams who belong into a segment of a kind: a speaker into a case share, performers into a
 * skit. Where there may be only one speaker, that is the first.
 */
export function castForKind(kind: SegmentKind, cast: readonly CaseCasting[]): readonly CaseCasting[] {
  const { roles, needs } = kinds[kind]
  const fitting = cast.filter(({ role }) => role !== 'crew' && roles.includes(role))
  if (!needs.oneSpeaker) return fitting
  const [first] = fitting.filter(({ role }) => role === 'speaker')
  return fitting.filter((one) => one.role !== 'speaker' || one === first)
}

/** What a segment of a case is made with. */
export interface SegmentOfCase extends Pick<
  Segment,
  'kind' | 'title' | 'caseId' | 'durationMs' | 'assumedFrom' | 'troupeId'
> {
  readonly castings: readonly Pick<Casting, 'role' | 'personId' | 'teamId'>[]
}

/** A new segment of a case with its title, its people and, if known, its length. The first team of a skit is its troupe. */
export function segmentOfCase(
  { id, name }: Pick<Case, 'id' | 'name'>,
  { kind, durationMs }: SuitingKind,
  cast: readonly CaseCasting[],
): SegmentOfCase {
  const troupeId = (kind === 'skit' && cast.find(({ teamId, role }) => teamId && role === 'performer')?.teamId) || null
  const castings = cast
    .filter(({ teamId }) => teamId === null || teamId !== troupeId)
    .map(({ role, personId, teamId }) => ({ role: roleIn(kind, role), personId, teamId }))
  return {
    kind,
    title: name,
    caseId: id,
    durationMs: durationMs ?? kinds[kind].usualMs,
    assumedFrom: durationMs === null ? '' : null,
    troupeId,
    castings,
  }
}

/**
 * What choosing a case fills in a segment: only what nobody has entered yet. Its title if it has none, its kind if that
 * is 其他, its length if nobody has stated one, and its people if it has none. A segment with a title of its own gets the
 * case alone.
 */
export function filledFromCase(
  segment: Segment,
  one: Pick<Case, 'id' | 'name' | 'kinds' | 'cast'>,
): Partial<SegmentOfCase> {
  if (segment.title.trim() !== '') return { caseId: one.id }
  const suiting = suitingKinds(one)
  const kind = segment.kind === 'custom' ? (suiting[0]?.kind ?? 'caseShare') : segment.kind
  const durationMs = one.kinds[kind] ?? null
  const made = segmentOfCase(one, { kind, durationMs }, castForKind(kind, one.cast))
  const isUncast = segment.castings.length === 0 && segment.troupeId === null
  return {
    caseId: one.id,
    ...(one.name !== '' && { title: one.name }),
    ...(kind !== segment.kind && { kind }),
    ...(durationMs !== null && isUsualLength(segment) && { durationMs }),
    ...(isUncast && made.troupeId !== null && { troupeId: made.troupeId }),
    ...(isUncast && made.castings.length > 0 && { castings: made.castings }),
  }
}
