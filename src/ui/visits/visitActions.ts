import {
  addEntity,
  removeEntity,
  restoreEntity,
  setEntity,
  type EntityPatch,
  type NewEntity,
} from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import type { Visit } from '../../domain/library'
import { nameKey } from '../../domain/names'
import { t } from '../../i18n'
import { peopleIn } from '../../interchange/people/namedPeople'
import { personBook } from '../../interchange/people/personBook'
import { identifyPeople } from '../components/identifyPeople'
import { edit, mergeEdits, notifyDone } from '../state/edit'
import { makeEntity } from '../state/making'
import { workspace } from '../state/workspace'

/** Makes 第一轮 and 第二轮. */
export function makeFirstRounds(seasonId: string): void {
  const names = [t('visits.round.first'), t('visits.round.second')]
  edit('visits.gesture.rounds', {
    library: names.map((name) => addEntity('rounds', { seasonId, name, from: '', to: '', sample: false })),
  })
}

/** Plans a visit, or records one that took place. Returns its id; null if nothing could be added. */
export function addVisit(visit: Pick<Visit, 'roundId' | 'unitId' | 'date' | 'done'>): string | null {
  const id = newId()
  const gesture = visit.done ? 'visits.gesture.record' : 'visits.gesture.plan'
  const added = addEntity('visits', { time: '', leaderId: null, heard: '', notes: '', sample: false, ...visit }, id)
  return edit(gesture, { library: added }) ? id : null
}

export const changeVisit = (id: string, patch: EntityPatch<'visits'>): void =>
  void edit('visits.gesture.change', { library: setEntity('visits', id, patch) })

/** What is typed while a field keeps the focus is one step of undo. */
export const changeDay = (id: string, date: string, stay: string): void =>
  mergeEdits(stay, () => changeVisit(id, { date }))

/** Records that a visit took place, or takes that back. */
export const setDone = (id: string, done: boolean): void =>
  void edit(done ? 'visits.gesture.record' : 'visits.gesture.change', { library: setEntity('visits', id, { done }) })

/** Deletes a visit and offers to restore it. What it brought stays. */
export function removeVisit({ id, name }: { readonly id: string; readonly name: string }): void {
  if (!edit('visits.gesture.delete', { library: removeEntity('visits', id, Date.now()) })) return
  notifyDone({
    message: t('visits.deleted', { name: name || t('library.unnamed') }),
    tone: 'info',
    action: {
      label: t('library.undo'),
      run: () => void edit('visits.gesture.restore', { library: restoreEntity('visits', id) }),
    },
  })
}

/** Creates the unit or the leader of a visit, in one gesture. */
export function assignNew(visit: Visit, field: 'unitId' | 'leaderId', name: string): void {
  makeEntity(field === 'unitId' ? 'units' : 'people', name, (id) => ({
    library: setEntity('visits', visit.id, { [field]: id }),
    back: { library: setEntity('visits', visit.id, { [field]: visit[field] }) },
  }))
}

export const addPerson = ({ id, personIds }: Visit, personId: string): void =>
  changeVisit(id, { personIds: [...new Set([...personIds, personId])] })

export const dropPerson = ({ id, personIds }: Visit, personId: string): void =>
  changeVisit(id, { personIds: personIds.filter((one) => one !== personId) })

/** Adds the people of a typed text, one or several; new ones are added to the directory. */
export async function addTypedPeople(visitId: string, typed: string): Promise<void> {
  const { library } = workspace.getState()
  if (!library) return
  const read = peopleIn(typed)
  const named = read.length > 0 ? read : [{ name: typed, unit: '', post: '' }]
  const meant = await identifyPeople(named, library)
  const { library: now } = workspace.getState()
  const visit = now?.visits.get(visitId)
  if (!now || !visit) return
  const book = personBook(now)
  const ids = named.flatMap(({ name, unit, post }) => {
    const said = meant.get(nameKey(name))
    if (said === null) return []
    if (said !== undefined && said !== 'new') return [said.id]
    const facts = { name, unit, title: post, phone: '', notes: '' }
    return [said === 'new' ? book.newIdOf(facts) : book.idOf(facts)]
  })
  const personIds = [...new Set([...visit.personIds, ...ids])]
  edit('visits.gesture.people', { library: [...book.edits, setEntity('visits', visitId, { personIds })] })
}

/** Links a case that a visit found, or takes the link away. */
export function linkCase(visitId: string, caseId: string, isLinked: boolean): void {
  const one = workspace.getState().library?.cases.get(caseId)
  if (!one) return
  const others = one.visitIds.filter((id) => id !== visitId)
  const visitIds = isLinked ? [...others, visitId] : others
  edit('visits.gesture.case', { library: setEntity('cases', caseId, { visitIds }) })
}

/** Makes a case that a visit found, in the visit's season and of its unit. */
export const makeCase = ({ id, unitId }: Visit, name: string): void =>
  makeEntity('cases', name, (caseId) => ({
    library: setEntity('cases', caseId, { unitId, stage: 'lead', visitIds: [id] }),
    back: {},
  }))

/** Says that a concern was raised at a visit, or takes that back. */
export const linkConcern = (concernId: string, visitId: string | null): void =>
  void edit('visits.gesture.concern', {
    library: setEntity('concerns', concernId, { visitId, ...(visitId !== null && { sessionId: null }) }),
  })

/** Makes a concern that was raised at a visit. */
export function makeConcern({ id, unitId, date }: Visit, seasonId: string, text: string, today: string): void {
  const concern: NewEntity<'concerns'> = {
    seasonId,
    text,
    unitId,
    visitId: id,
    raisedOn: date || today,
    state: 'noted',
    sample: false,
  }
  edit('visits.gesture.concern', { library: addEntity('concerns', concern) })
}
