import type { Case, LibrarySnapshot, Topic } from '../../domain/library'
import { setEntity, type LibraryEdit } from './libraryEdits'

/**
 * Makes another topic stand for this one, in every season that has it. What is filed under this one is found under the
 * other from now on; see `topicOf`.
 */
export function mergeTopic(topic: Topic, into: Topic): readonly LibraryEdit[] {
  const seasonIds = [...new Set([...into.seasonIds, ...topic.seasonIds])]
  return [setEntity('topics', topic.id, { mergedIntoId: into.id }), setEntity('topics', into.id, { seasonIds })]
}

/** What is carried from one season into the next; it stays in those it is in. */
export interface Carried {
  readonly topics?: readonly Pick<Topic, 'id' | 'seasonIds'>[]
  readonly cases?: readonly Pick<Case, 'id' | 'seasonIds'>[]
}

/** Puts topics and cases also into another season. */
export const carryIntoSeason = ({ topics = [], cases = [] }: Carried, seasonId: string): readonly LibraryEdit[] => [
  ...topics.map(({ id, seasonIds }) => setEntity('topics', id, { seasonIds: withSeason(seasonIds, seasonId) })),
  ...cases.map(({ id, seasonIds }) => setEntity('cases', id, { seasonIds: withSeason(seasonIds, seasonId) })),
]

const withSeason = (seasonIds: readonly string[], seasonId: string): readonly string[] => [
  ...new Set([...seasonIds, seasonId]),
]

/** Takes a topic out of a season. It is deleted with the last one. */
export function takeTopicOut(
  { id, seasonIds }: Topic,
  seasonId: string,
  { seasons }: Pick<LibrarySnapshot, 'seasons'>,
  remove: LibraryEdit,
): LibraryEdit {
  const left = seasonIds.filter((one) => one !== seasonId)
  const isElsewhere = left.some((one) => seasons.get(one)?.deletedAt === null)
  return isElsewhere ? setEntity('topics', id, { seasonIds: left }) : remove
}
