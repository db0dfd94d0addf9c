import { removeEntity } from '../../../document/edits/libraryEdits'
import { newId } from '../../../document/edits/newId'
import { addCasting, removeCasting } from '../../../document/edits/sessionEdits'
import type { CastingRole, Segment } from '../../../domain/segment'
import { t } from '../../../i18n'
import { peopleIn } from '../../../interchange/people/namedPeople'
import { identifyPeople } from '../../components/identifyPeople'
import { edit } from '../../state/edit'
import { make, makeEntity } from '../../state/making'
import { workspace } from '../../state/workspace'
import { typedCastings } from './typedCastings'

type Into = Pick<Segment, 'id' | 'kind' | 'castings' | 'troupeId'>

/** Casts a person from the directory, or a team. */
export function castOne(id: string, { id: segmentId }: Into, role: CastingRole): void {
  const isTeam = workspace.getState().library?.teams.has(id) ?? false
  const casting = isTeam ? { teamId: id, personId: null, role } : { personId: id, teamId: null, role }
  edit('planner.gesture.cast', { session: addCasting(segmentId, casting) })
}

/** Creates a team and casts it. */
export function castTeam(name: string, { id: segmentId }: Into, role: CastingRole): void {
  const castingId = newId()
  makeEntity('teams', name, (teamId) => ({
    session: addCasting(segmentId, { teamId, personId: null, role }, castingId),
    back: { session: removeCasting(segmentId, castingId) },
  }))
}

/** Casts everyone who was typed, in one gesture; first asks about ambiguous names. */
export async function castPeople(typed: string, segment: Into): Promise<void> {
  const { library } = workspace.getState()
  if (!library) return
  const meant = await identifyPeople(peopleIn(typed), library)
  const { added, made, edits } = typedCastings(typed, segment, library, meant)
  if (added.length === 0) return
  const castings = added.map((casting) => ({ casting, id: newId() }))
  const changes = {
    session: castings.map(({ casting, id }) => addCasting(segment.id, casting, id)),
    ...(edits.length > 0 && { library: edits }),
  }
  if (made.length === 0) return void edit('planner.gesture.cast', changes)
  make('planner.gesture.cast', changes, {
    message: t('library.made.people', { name: made.map(({ name }) => name).join(t('displays.comma')) }),
    back: {
      session: castings.map(({ id }) => removeCasting(segment.id, id)),
      library: made.map(({ id }) => removeEntity('people', id, Date.now())),
    },
  })
}
