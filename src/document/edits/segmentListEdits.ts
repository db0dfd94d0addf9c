import * as Y from 'yjs'
import { newId } from './newId'
import type { NewCasting, NewQuestion, NewRehearsal } from './newRow'
import { appendEntry, entryOf, moveEntries } from './orderedEntries'
import type { ListName } from '../shape/rowShape'
import type { SessionDraft, SessionEdit } from '../shape/sessionDraft'
import { setFields } from './setFields'

/** A segment's list, for editing; undefined if there is no such segment. */
function listOf(draft: SessionDraft, segmentId: string, name: ListName): Y.Map<unknown> | undefined {
  const list = entryOf(draft.rows, segmentId)?.get(name)
  return list instanceof Y.Map ? list : undefined
}

const adder =
  <New extends object>(name: ListName) =>
  (segmentId: string, entry: New, id: string = newId()): SessionEdit =>
  (draft) => {
    const list = listOf(draft, segmentId, name)
    if (list) appendEntry(list, id, entry)
  }

const setter =
  <New extends object>(name: ListName) =>
  (segmentId: string, id: string, patch: New): SessionEdit =>
  (draft) => {
    const list = listOf(draft, segmentId, name)
    if (list) setFields(entryOf(list, id), patch)
  }

const remover =
  (name: ListName) =>
  (segmentId: string, id: string): SessionEdit =>
  (draft) =>
    listOf(draft, segmentId, name)?.delete(id)

const mover =
  (name: ListName) =>
  (segmentId: string, id: string, afterId: string | null): SessionEdit =>
  (draft) => {
    const list = listOf(draft, segmentId, name)
    if (list) moveEntries(list, [id], afterId)
  }

export const addCasting = adder<NewCasting>('castings')
export const setCasting = setter<NewCasting>('castings')
export const removeCasting = remover('castings')
export const moveCasting = mover('castings')

/** Removes everybody from a segment, including the troupe of a skit. */
export const clearCast =
  (segmentId: string): SessionEdit =>
  (draft) => {
    const list = listOf(draft, segmentId, 'castings')
    if (list && list.size > 0) list.clear()
    setFields(entryOf(draft.rows, segmentId), { troupeId: null })
  }

export const addQuestion = adder<NewQuestion>('questions')
export const setQuestion = setter<NewQuestion>('questions')
export const removeQuestion = remover('questions')
export const moveQuestion = mover('questions')

export const addRehearsal = adder<NewRehearsal>('rehearsals')
export const removeRehearsal = remover('rehearsals')
