import * as Y from 'yjs'
import { lastId, setFields } from './libraryEdits'
import { newId } from './newId'
import type { NewCasting, NewQuestion, NewRehearsal } from './newRow'
import { orderKeysAfter, type Ordered } from './orderKeys'
import type { ListName } from './rowShape'
import type { SessionDraft, SessionEdit } from './sessionDraft'

/** A list of a segment, opened for editing; undefined where the segment is not there. */
function listOf(draft: SessionDraft, segmentId: string, name: ListName): Ordered | undefined {
  const list = draft.rows.get(segmentId)?.get(name)
  return list instanceof Y.Map ? (list as Ordered) : undefined
}

const adder =
  <New extends object>(name: ListName) =>
  (segmentId: string, entry: New, id: string = newId()): SessionEdit =>
  (draft) => {
    const list = listOf(draft, segmentId, name)
    if (!list) return
    const [order] = orderKeysAfter(list, lastId(list), 1)
    list.set(id, new Y.Map<unknown>(Object.entries({ ...entry, order })))
  }

const setter =
  <New extends object>(name: ListName) =>
  (segmentId: string, id: string, patch: New): SessionEdit =>
  (draft) =>
    setFields(listOf(draft, segmentId, name)?.get(id), patch)

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
    if (!list?.has(id)) return
    const [order] = orderKeysAfter(list, afterId, 1, new Set([id]))
    list.get(id)?.set('order', order)
  }

export const addCasting = adder<NewCasting>('castings')
export const setCasting = setter<NewCasting>('castings')
export const removeCasting = remover('castings')
export const moveCasting = mover('castings')

export const addQuestion = adder<NewQuestion>('questions')
export const setQuestion = setter<NewQuestion>('questions')
export const removeQuestion = remover('questions')
export const moveQuestion = mover('questions')

export const addRehearsal = adder<NewRehearsal>('rehearsals')
export const removeRehearsal = remover('rehearsals')
