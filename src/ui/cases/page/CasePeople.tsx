import { ActionIcon } from '@mantine/core'
import { IconUser, IconUsersGroup, IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { setEntity } from '../../../document/edits/libraryEdits'
import type { Case } from '../../../domain/library'
import { castingRoles, type CastingRole } from '../../../domain/roles'
import type { CaseCasting } from '../../../domain/season/case'
import { isTeamName } from '../../../interchange/people/orgWords'
import { personOptions, unitHintOptions } from '../../components/directoryOptions'
import { EntityPicker } from '../../components/EntityPicker'
import { useTranslation } from '../../components/translation'
import { makeEntity } from '../../state/making'
import { useLibrary } from '../../state/read'
import { changeCase } from './caseActions'
import classes from './OnStage.module.css'

/** The first is its speaker; a team would play it. */
const nextRoleFor = (cast: readonly CaseCasting[], isTeam: boolean): CastingRole => {
  if (isTeam) return 'performer'
  return cast.some(({ role }) => role === 'speaker') ? 'panelist' : 'speaker'
}

/** The people and teams of a case with what they would be on stage. */
export function CasePeople({ one, readOnly }: { one: Case; readOnly: boolean }) {
  const { t } = useTranslation()
  const { people, teams, units } = useLibrary()
  const { id, cast } = one
  const set = (next: readonly CaseCasting[]) => changeCase(id, { cast: next })
  const options = useMemo(
    () => [...personOptions(people, units), ...unitHintOptions(teams, units)],
    [people, teams, units],
  )
  const castingOf = (whoId: string, isTeam: boolean): CaseCasting => ({
    role: nextRoleFor(cast, isTeam),
    personId: isTeam ? null : whoId,
    teamId: isTeam ? whoId : null,
  })
  const create = (name: string, isTeam: boolean) =>
    makeEntity(isTeam ? 'teams' : 'people', name, (whoId) => ({
      library: setEntity('cases', id, { cast: [...cast, castingOf(whoId, isTeam)] }),
      back: { library: setEntity('cases', id, { cast }) },
    }))
  const creationsOf = (name: string) => {
    const person = { words: t('planner.cast.newPerson', { name }), make: () => create(name, false) }
    const team = { words: t('planner.cast.newTeam', { name }), make: () => create(name, true) }
    return isTeamName(name) ? [team, person] : [person, team]
  }
  return (
    <ul className={classes.list} aria-label={t('casePage.onStage.people')}>
      {cast.map((casting) => (
        <Person
          key={`${casting.role} ${casting.personId ?? casting.teamId}`}
          casting={casting}
          readOnly={readOnly}
          onRole={(role) => set(cast.map((other) => (other === casting ? { ...casting, role } : other)))}
          onRemove={() => set(cast.filter((other) => other !== casting))}
        />
      ))}
      {!readOnly && (
        <li className={classes.adder} data-case-field="presenter">
          <EntityPicker
            label={t('casePage.onStage.addPerson')}
            showLabel={false}
            placeholder={t('casePage.onStage.addPerson')}
            options={options}
            onPick={(whoId) => set([...cast, castingOf(whoId, teams.has(whoId))])}
            creationsOf={creationsOf}
          />
        </li>
      )}
    </ul>
  )
}

interface PersonProps {
  readonly casting: CaseCasting
  readonly readOnly: boolean
  readonly onRole: (role: CastingRole) => void
  readonly onRemove: () => void
}

function Person({ casting: { role, personId, teamId }, readOnly, onRole, onRemove }: PersonProps) {
  const { t } = useTranslation()
  const found = useLibrary(({ people, teams }) => (personId === null ? teams.get(teamId ?? '') : people.get(personId)))
  const name = found?.name || t('library.unnamed')
  const Icon = personId === null ? IconUsersGroup : IconUser
  return (
    <li className={classes.item} data-gone={found?.deletedAt !== null}>
      <Icon size={15} aria-hidden="true" />
      <span>{name}</span>
      {readOnly ? (
        <span className={classes.role}>{t(`term.role.${role}`)}</span>
      ) : (
        <select
          className={classes.role}
          aria-label={t('casePage.onStage.roleOf', { name })}
          style={{ width: `calc(${t(`term.role.${role}`).length}em + 34px)` }}
          value={role}
          onChange={(event) => {
            const next = castingRoles.find((known) => known === event.currentTarget.value)
            if (next) onRole(next)
          }}
        >
          {castingRoles.map((known) => (
            <option key={known} value={known}>
              {t(`term.role.${known}`)}
            </option>
          ))}
        </select>
      )}
      {!readOnly && (
        <ActionIcon
          variant="subtle"
          size="xs"
          className={classes.tool}
          aria-label={t('casePage.onStage.remove', { name })}
          onClick={onRemove}
        >
          <IconX size={13} />
        </ActionIcon>
      )}
    </li>
  )
}
