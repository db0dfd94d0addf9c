import { memo } from 'react'
import { addEntity } from '../../document/libraryEdits'
import { newId } from '../../document/newId'
import type { NewCasting } from '../../document/newRow'
import { addCasting, removeCasting, setCasting } from '../../document/sessionEdits'
import { present } from '../../domain/entity'
import { peopleIn } from '../../interchange/namedPeople'
import { castingRoles, type Casting, type CastingRole, type Segment } from '../../domain/segment'
import { EntityPicker } from '../components/EntityPicker'
import type { PickOption } from '../components/pickOptions'
import { TextCell } from '../components/TextCell'
import { useTranslation } from '../components/translation'
import { edit } from '../state/edit'
import { useLibrary } from '../state/read'
import { Choice, RemoveButton } from './FormParts'
import { castingName } from './plannerView'
import { PresenceFields } from './PresenceFields'
import { nextRole, rolesOfKind } from './rolesOfKind'
import { idsCast, typedCastings } from './typedCastings'
import classes from './SidePanel.module.css'

type Props = Pick<Segment, 'id' | 'kind' | 'castings'> & { readonly readOnly: boolean }

/** Who is in the segment and as what. Somebody new is added to the directory in the same gesture. */
export const CastingList = memo(function CastingList({ id, kind, castings, readOnly }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <h3 className={classes.section}>{t('planner.cast.title')}</h3>
      {castings.length > 0 && (
        <ul className={classes.list} aria-label={t('planner.cast.title')}>
          {castings.map((casting) => (
            <CastingItem key={casting.id} casting={casting} segmentId={id} kind={kind} readOnly={readOnly} />
          ))}
        </ul>
      )}
      {!readOnly && (
        <div data-field="people">
          <AddCasting id={id} kind={kind} castings={castings} />
        </div>
      )}
    </>
  )
})

function AddCasting({ id: segmentId, kind, castings }: Omit<Props, 'readOnly'>) {
  const { t } = useTranslation()
  const library = useLibrary()
  const { people, teams, units } = library
  const cast = idsCast(castings)
  const unitOf = (unitId: string | null) => (unitId === null ? undefined : units.get(unitId)?.name)
  const teamIds = new Set(teams.keys())
  const options: PickOption[] = [
    ...present(people.values()).map(({ id, name, unitId, sample }) => ({ id, name, sample, hint: unitOf(unitId) })),
    ...present(teams.values()).map(({ id, name, sample }) => ({ id, name, sample, hint: t('planner.cast.team') })),
  ].map((option) => (cast.has(option.id) ? { ...option, isTaken: true, hint: t('planner.cast.already') } : option))
  const role = nextRole(
    kind,
    castings.map((casting) => casting.role),
  )
  const castTeam = (name: string) => {
    const id = newId()
    edit('planner.gesture.cast', {
      library: addEntity('teams', { name }, id),
      session: addCasting(segmentId, castingOf('teams', id, role)),
    })
  }
  const castPeople = (typed: string) => {
    const { added, edits } = typedCastings(typed, { kind, castings }, library)
    const session = added.map((casting) => addCasting(segmentId, casting))
    if (session.length > 0) edit('planner.gesture.cast', { library: edits, session })
  }
  const personWords = (typed: string) => {
    const names = [...new Set(peopleIn(typed).map(({ name }) => name))]
    return names.length > 1
      ? t('planner.cast.severalPeople', { names: names.join(t('displays.comma')) })
      : t('planner.cast.newPerson', { name: names[0] ?? typed })
  }
  return (
    <EntityPicker
      label={t('planner.cast.add')}
      showLabel={false}
      placeholder={t('planner.cast.placeholder', { role: t(`term.role.${role}`) })}
      options={options}
      onPick={(id) => {
        const session = addCasting(segmentId, castingOf(teamIds.has(id) ? 'teams' : 'people', id, role))
        edit('planner.gesture.cast', { session })
      }}
      creations={[
        { words: personWords, make: castPeople },
        { words: (name) => t('planner.cast.newTeam', { name }), make: castTeam },
      ]}
    />
  )
}

type Castable = 'people' | 'teams'

const castingOf = (collection: Castable, id: string, role: CastingRole): NewCasting =>
  collection === 'teams' ? { teamId: id, personId: null, role } : { personId: id, teamId: null, role }

interface ItemProps {
  readonly casting: Casting
  readonly segmentId: string
  readonly kind: Segment['kind']
  readonly readOnly: boolean
}

function CastingItem({ casting, segmentId, kind, readOnly }: ItemProps) {
  const { t } = useTranslation()
  const library = useLibrary()
  const person = casting.personId === null ? undefined : library.people.get(casting.personId)
  const name = castingName(casting, library)
  const unit = person?.unitId ? library.units.get(person.unitId)?.name : undefined
  const offered = rolesOfKind(kind)
  const roles = [...offered, ...castingRoles.filter((role) => !offered.includes(role))]
  const set = (patch: Partial<Casting>) =>
    edit('planner.gesture.cast', { session: setCasting(segmentId, casting.id, patch) })
  return (
    <li className={classes.item}>
      <span className={classes.name} title={name}>
        {name}
        <small>{[unit, person?.title].filter(Boolean).join(' ')}</small>
      </span>
      <Choice
        label=""
        value={casting.role}
        choices={roles}
        wordOf={(role) => t(`term.role.${role}`)}
        readOnly={readOnly}
        onChoose={(role) => set({ role })}
      />
      {!readOnly && (
        <RemoveButton
          label={t('planner.cast.remove', { name })}
          onRemove={() => edit('planner.gesture.uncast', { session: removeCasting(segmentId, casting.id) })}
        />
      )}
      {casting.role === 'performer' && (
        <div className={classes.wide}>
          <TextCell
            look="field"
            label={t('planner.cast.character')}
            value={casting.character}
            readOnly={readOnly}
            onCommit={(character) => set({ character })}
          />
          <TextCell
            look="field"
            label={t('planner.cast.props')}
            value={casting.props}
            readOnly={readOnly}
            onCommit={(props) => set({ props })}
          />
        </div>
      )}
      {casting.personId !== null && <PresenceFields personId={casting.personId} name={name} readOnly={readOnly} />}
    </li>
  )
}
