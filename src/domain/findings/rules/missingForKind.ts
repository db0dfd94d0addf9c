import { castIn, type CastMember } from '../../cast'
import { kinds } from '../../kinds'
import type { CastingRole, Segment } from '../../segment'
import { titleOf } from '../names'
import type { FindingContext, Rule } from '../rule'

/** What can be missing, or be one too many; worded by `finding.missing.<what>`. */
export const missingWhats = [
  'case',
  'speaker',
  'expert',
  'moderator',
  'panelist',
  'questions',
  'performers',
  'character',
  'oneSpeaker',
] as const
export type MissingWhat = (typeof missingWhats)[number]

/** A segment that lacks what its kind needs. */
export const missingForKind: Rule = {
  id: 'missingForKind',
  severity: 'note',
  check: (context) =>
    context.schedule.slots.flatMap((slot) =>
      missingIn(slot.segment, context).map((what) => ({
        segmentIds: [slot.segment.id],
        params: { what, title: titleOf(slot) },
      })),
    ),
}

/** The things that a segment's kind needs and the segment lacks. */
function missingIn(segment: Segment, { library }: Pick<FindingContext, 'library'>): readonly MissingWhat[] {
  const { needs } = kinds[segment.kind]
  const cast = castIn(segment)
  const missing: MissingWhat[] = []
  if (needs.case && !isThere(segment.caseId, library)) missing.push('case')
  for (const role of needs.roles ?? []) if (!has(cast, role)) missing.push(role)
  if (needs.questions && segment.questions.length === 0) missing.push('questions')
  if (needs.performers) missing.push(...missingOfPerformers(cast))
  if (needs.oneSpeaker && cast.filter(({ role }) => role === 'speaker').length > 1) missing.push('oneSpeaker')
  return missing
}

const isThere = (caseId: Segment['caseId'], { cases }: FindingContext['library']): boolean =>
  caseId !== null && cases.get(caseId)?.deletedAt === null

const has = (cast: readonly CastMember[], wanted: CastingRole): boolean => cast.some(({ role }) => role === wanted)

/** A team, a troupe too, has no character; each person who performs has one. */
function missingOfPerformers(cast: readonly CastMember[]): MissingWhat[] {
  if (!has(cast, 'performer')) return ['performers']
  const nameless = cast.some(
    ({ role, personId, casting }) => role === 'performer' && personId !== null && casting?.character.trim() === '',
  )
  return nameless ? ['character'] : []
}
