import { useTranslation } from 'react-i18next'
import { addEntity } from '../../document/libraryEdits'
import { newId } from '../../document/newId'
import { addCasting, removeCasting, setCasting } from '../../document/sessionEdits'
import { present } from '../../domain/entity'
import { castingRoles, type Casting, type Segment } from '../../domain/segment'
import type { SessionSnapshot } from '../../domain/session'
import { EntityPicker } from '../components/EntityPicker'
import type { PickOption } from '../components/pickOptions'
import { TextCell } from '../components/TextCell'
import { edit } from '../state/edit'
import { useLibrary } from '../state/read'
import { Choice, RemoveButton } from './FormParts'
import { castingName } from './plannerView'
import { PresenceFields } from './PresenceFields'
import { nextRole, rolesOfKind } from './rolesOfKind'
import classes from './SidePanel.module.css'

interface Props {
  readonly segment: Segment
  readonly session: SessionSnapshot
  readonly readOnly: boolean
}

/** Who is in the segment and as what. Somebody new is added to the directory in the same gesture. */
export function CastingList({ segment, session, readOnly }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <h3 className={classes.section}>{t('planner.cast.title')}</h3>
      <ul className={classes.list} aria-label={t('planner.cast.title')}>
        {segment.castings.map((casting) => (
          <CastingItem key={casting.id} casting={casting} segment={segment} session={session} readOnly={readOnly} />
        ))}
      </ul>
      {!readOnly && <AddCasting segment={segment} />}
    </>
  )
}

function AddCasting({ segment }: { segment: Segment }) {
  const { t } = useTranslation()
  const { people, teams, units } = useLibrary()
  const hintOf = (unitId: string | null) => (unitId === null ? undefined : units.get(unitId)?.name)
  const teamIds = new Set(teams.keys())
  const options: PickOption[] = [
    ...present(people.values()).map(({ id, name, unitId, sample }) => ({ id, name, sample, hint: hintOf(unitId) })),
    ...present(teams.values()).map(({ id, name, sample }) => ({ id, name, sample, hint: t('planner.cast.team') })),
  ]
  const role = nextRole(
    segment.kind,
    segment.castings.map((casting) => casting.role),
  )
  return (
    <EntityPicker
      label={t('planner.cast.add')}
      showLabel={false}
      placeholder={t('planner.cast.placeholder')}
      options={options}
      onPick={(id) => {
        const who = teamIds.has(id) ? { teamId: id, personId: null } : { personId: id, teamId: null }
        edit('planner.gesture.cast', { session: addCasting(segment.id, { ...who, role }) })
      }}
      onCreate={(name) => {
        const personId = newId()
        edit('planner.gesture.cast', {
          library: addEntity('people', { name }, personId),
          session: addCasting(segment.id, { personId, teamId: null, role }),
        })
      }}
    />
  )
}

function CastingItem({ casting, segment, session, readOnly }: Props & { readonly casting: Casting }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const person = casting.personId === null ? undefined : library.people.get(casting.personId)
  const name = castingName(casting, library)
  const unit = person?.unitId ? library.units.get(person.unitId)?.name : undefined
  const offered = rolesOfKind(segment.kind)
  const roles = [...offered, ...castingRoles.filter((role) => !offered.includes(role))]
  const set = (patch: Partial<Casting>) =>
    edit('planner.gesture.cast', { session: setCasting(segment.id, casting.id, patch) })
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
          onRemove={() => edit('planner.gesture.uncast', { session: removeCasting(segment.id, casting.id) })}
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
      {casting.personId !== null && (
        <PresenceFields personId={casting.personId} name={name} session={session} readOnly={readOnly} />
      )}
    </li>
  )
}
