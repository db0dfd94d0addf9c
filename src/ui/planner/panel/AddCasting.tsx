import { useMemo } from 'react'
import { presentOf } from '../../../domain/entity'
import type { Segment } from '../../../domain/segment'
import { peopleIn } from '../../../interchange/people/namedPeople'
import { isTeamName } from '../../../interchange/people/orgWords'
import { personOptions } from '../../components/directoryOptions'
import { EntityPicker } from '../../components/EntityPicker'
import type { PickOption } from '../../components/pickOptions'
import { useTranslation } from '../../components/translation'
import { useLibrary } from '../../state/read'
import { castOne, castPeople, castTeam } from './castActions'
import { nextRole } from './nextRole'
import { idsCast } from './typedCastings'

/** Adds people and teams to a segment, one or several by name; new people are added to the directory. */
export function AddCasting(segment: Pick<Segment, 'id' | 'kind' | 'castings' | 'troupeId'>) {
  const { kind, castings } = segment
  const { t } = useTranslation()
  const { people, units, teams } = useLibrary()
  const cast = idsCast(segment)
  const options = useMemo(
    () => [
      ...personOptions(people, units),
      ...presentOf(teams).map(({ id, name, sample }) => ({ id, name, sample, hint: t('planner.cast.team') })),
    ],
    [people, units, teams, t],
  )
  const taken = (option: PickOption): PickOption =>
    cast.has(option.id)
      ? { ...option, isTaken: true, hint: [option.hint, t('planner.cast.already')].filter(Boolean).join(' · ') }
      : option
  const role = nextRole(
    kind,
    castings.map((casting) => casting.role),
  )
  const personWords = (typed: string) => {
    const names = [...new Set(peopleIn(typed).map(({ name }) => name))]
    return names.length > 1
      ? t('planner.cast.severalPeople', { names: names.join(t('displays.comma')) })
      : t('planner.cast.newPerson', { name: names[0] ?? typed })
  }
  const creationsOf = (typed: string) => {
    const person = { words: personWords(typed), make: () => void castPeople(typed, segment) }
    const team = { words: t('planner.cast.newTeam', { name: typed }), make: () => castTeam(typed, segment, role) }
    return isTeamName(typed) ? [team, person] : [person, team]
  }
  return (
    <EntityPicker
      label={t('planner.cast.add')}
      showLabel={false}
      placeholder={t('planner.cast.placeholder', { role: t(`term.role.${role}`) })}
      options={options}
      shownAs={taken}
      onPick={(picked) => castOne(picked, segment, role)}
      creationsOf={creationsOf}
    />
  )
}
