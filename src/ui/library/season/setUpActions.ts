import {
  addEntity,
  moveEntity,
  removeEntity,
  restoreEntity,
  setEntity,
  type LibraryEdit,
} from '../../../document/edits/libraryEdits'
import { carryIntoSeason, mergeTopic, takeTopicOut, type Carried } from '../../../document/edits/seasonEdits'
import type { Round, Season, Topic } from '../../../domain/library'
import { casesUnder } from '../../../domain/season/casesUnder'
import { t } from '../../../i18n'
import { edit, notifyDone, undo, lastGesture } from '../../state/edit'
import { workspace } from '../../state/workspace'

const nameOf = ({ name }: { readonly name: string }): string => name || t('library.unnamed')

/** Says what was done, with a button that takes it back. */
function say(message: string, back: readonly LibraryEdit[], backName: string): void {
  const done = lastGesture()
  const run = () => void (lastGesture() === done ? undo() : edit(backName, { library: back }))
  notifyDone({ message, tone: 'info', action: { label: t('library.undo'), run } })
}

/** Moves a topic or a round to follow another one (null: to the top). */
export const moveInSeason = (collection: 'topics' | 'rounds', id: string, afterId: string | null): void =>
  void edit(`seasonSetUp.gesture.move.${collection}`, { library: moveEntity(collection, [id], afterId) })

/** Merges a topic into another one, and says how many cases go along. */
export function mergeTopicInto(id: string, intoId: string): void {
  const { library } = workspace.getState()
  const [topic, into] = [library?.topics.get(id), library?.topics.get(intoId)]
  if (!library || !topic || !into) return
  const count = casesUnder(library).get(id) ?? 0
  if (!edit('seasonSetUp.gesture.merge', { library: mergeTopic(topic, into) })) return
  say(
    t('seasonSetUp.topics.merged', { name: nameOf(topic), into: nameOf(into), count }),
    [setEntity('topics', id, { mergedIntoId: null }), setEntity('topics', intoId, { seasonIds: into.seasonIds })],
    'seasonSetUp.gesture.unmerge',
  )
}

/** Takes a topic out of a season; it is deleted if no other season has it. */
export function removeTopicFrom(topic: Topic, season: Season): void {
  const { library } = workspace.getState()
  if (!library) return
  const remove = removeEntity('topics', topic.id, Date.now())
  if (!edit('library.gesture.delete.topics', { library: takeTopicOut(topic, season.id, library, remove) })) return
  const back = [restoreEntity('topics', topic.id), setEntity('topics', topic.id, { seasonIds: topic.seasonIds })]
  const isElsewhere = workspace.getState().library?.topics.get(topic.id)?.deletedAt === null
  const message = isElsewhere
    ? t('seasonSetUp.topics.takenOut', { name: nameOf(topic), season: nameOf(season) })
    : t('library.deleted', { name: nameOf(topic) })
  say(message, back, 'library.gesture.restore.topics')
}

export function carryTopicIn(id: string, seasonId: string): void {
  const topic = workspace.getState().library?.topics.get(id)
  if (topic) edit('seasonSetUp.gesture.carry', { library: carryIntoSeason({ topics: [topic] }, seasonId) })
}

/** Carries topics and cases into another season, where they stand beside what is there. */
export function carryInto(carried: Carried, season: Season): void {
  const count = (carried.topics?.length ?? 0) + (carried.cases?.length ?? 0)
  if (!edit('seasonSetUp.gesture.carry', { library: carryIntoSeason(carried, season.id) })) return
  const back = [
    ...(carried.topics ?? []).map(({ id, seasonIds }) => setEntity('topics', id, { seasonIds })),
    ...(carried.cases ?? []).map(({ id, seasonIds }) => setEntity('cases', id, { seasonIds })),
  ]
  say(t('seasonSetUp.carry.done', { count, season: nameOf(season) }), back, 'seasonSetUp.gesture.uncarry')
}

export const addRound = (seasonId: string, name: string): void =>
  void edit('seasonSetUp.gesture.addRound', {
    library: addEntity('rounds', { seasonId, name, from: '', to: '', sample: false }),
  })

/** Deletes a round, and its visits with it. */
export function removeRound(round: Round, visitCount: number): void {
  if (!edit('seasonSetUp.gesture.deleteRound', { library: removeEntity('rounds', round.id, Date.now()) })) return
  const message =
    visitCount === 0
      ? t('library.deleted', { name: nameOf(round) })
      : t('seasonSetUp.rounds.deleted', { name: nameOf(round), count: visitCount })
  say(message, [restoreEntity('rounds', round.id)], 'seasonSetUp.gesture.restoreRound')
}

/** Says by hand whether a season has to cover a unit. */
export function setCovered(seasonId: string, unitId: string, isCovered: boolean): void {
  const season = workspace.getState().library?.seasons.get(seasonId)
  if (!season) return
  const coverage = { ...season.coverage, [unitId]: isCovered }
  edit('seasonSetUp.gesture.cover', { library: setEntity('seasons', seasonId, { coverage }) })
}
