import { useMemo } from 'react'
import type { Concern, Season, Visit } from '../../domain/library'
import { seasonScope } from '../../domain/season/seasonScope'
import { EntityPicker } from '../components/EntityPicker'
import type { PickOption } from '../components/pickOptions'
import { useTranslation } from '../components/translation'
import { useLibrary } from '../state/read'
import { revealEntity } from '../state/reveal'
import { todayHere } from '../state/today'
import { unitNameOf } from '../table/directoryView'
import { LinkList } from './LinkList'
import { linkConcern, makeConcern } from './visitActions'

interface Props {
  readonly season: Season
  readonly visit: Visit
  readonly concerns: readonly Concern[]
  readonly readOnly: boolean
}

/** The concerns that were raised at a visit. A new one goes into the season's ledger. */
export function RaisedConcerns({ season, visit, concerns, readOnly }: Props) {
  const { t } = useTranslation()
  const units = useLibrary((library) => library.units)
  const all = useLibrary((library) => seasonScope(library, season).concerns)
  const options = useMemo(
    () =>
      all.map((one): PickOption => ({
        id: one.id,
        name: one.text,
        sample: one.sample,
        hint: unitNameOf(one, { units }),
      })),
    [all, units],
  )
  const shownAs = (option: PickOption): PickOption =>
    concerns.some(({ id }) => id === option.id) ? { ...option, isTaken: true, hint: t('visits.isLinked') } : option
  return (
    <LinkList
      label={t('visits.field.concerns')}
      items={concerns.map(({ id, text, sample }) => ({ id, name: text, sample }))}
      readOnly={readOnly}
      onOpen={(id) => revealEntity('concerns', id)}
      onDrop={(id) => linkConcern(id, null)}
    >
      <EntityPicker
        label={t('visits.addConcern')}
        showLabel={false}
        placeholder={t('visits.addConcernHint')}
        options={options}
        shownAs={shownAs}
        onPick={(id) => linkConcern(id, visit.id)}
        onCreate={(text) => makeConcern(visit, season.id, text, todayHere())}
      />
    </LinkList>
  )
}
