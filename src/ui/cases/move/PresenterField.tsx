import { useMemo, useState } from 'react'
import type { Case } from '../../../domain/library'
import type { CaseCasting } from '../../../domain/season/case'
import { castingRoles } from '../../../domain/roles'
import { isTeamName } from '../../../interchange/people/orgWords'
import { personOptions, unitHintOptions } from '../../components/directoryOptions'
import { EntityPicker } from '../../components/EntityPicker'
import { useTranslation } from '../../components/translation'
import { addLibraryEntity } from '../../state/entityEdits'
import { useLibrary } from '../../state/read'
import screenClasses from '../../table/Screen.module.css'
import classes from './MoveDialog.module.css'
import type { Mend } from './movePlan'

/** Those behind the scenes present nothing. */
const presenting = castingRoles.filter((role) => role !== 'crew')

interface Props {
  readonly one: Case
  readonly mend: Mend
  readonly onMend: (mend: Mend) => void
}

/** Who would tell the case on the stage, and as what. */
export function PresenterField({ one, mend, onMend }: Props) {
  const { t } = useTranslation()
  const { people, teams, units } = useLibrary()
  const [role, setRole] = useState<CaseCasting['role']>('speaker')
  const options = useMemo(
    () => [...personOptions(people, units), ...unitHintOptions(teams, units)],
    [people, teams, units],
  )
  const chosen = mend.cast?.at(-1)
  const put = (who: Omit<CaseCasting, 'role'> | null, as = role) =>
    onMend({ ...mend, cast: who ? [...one.cast, { ...who, role: as }] : one.cast })
  const pick = (id: string) => put(people.has(id) ? { personId: id, teamId: null } : { personId: null, teamId: id })
  const creationsOf = (name: string) => {
    const person = {
      words: t('cases.move.newPerson', { name }),
      make: () => put({ personId: addLibraryEntity('people', { name }), teamId: null }),
    }
    const team = {
      words: t('cases.move.newTeam', { name }),
      make: () => put({ personId: null, teamId: addLibraryEntity('teams', { name }) }),
    }
    return isTeamName(name) ? [team, person] : [person, team]
  }
  return (
    <div className={classes.presenter}>
      <EntityPicker
        label={t('cases.field.presenter')}
        options={options}
        value={chosen?.personId ?? chosen?.teamId ?? null}
        onPick={pick}
        onClear={() => put(null)}
        creationsOf={creationsOf}
      />
      <select
        className={screenClasses.choice}
        aria-label={t('cases.field.role')}
        value={role}
        onChange={(event) => {
          const next = presenting.find((known) => known === event.currentTarget.value) ?? 'speaker'
          setRole(next)
          if (chosen) put(chosen, next)
        }}
      >
        {presenting.map((known) => (
          <option key={known} value={known}>
            {t(`term.role.${known}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
