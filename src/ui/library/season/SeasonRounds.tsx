import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import type { Round, Season, Visit } from '../../../domain/library'
import { seasonScope } from '../../../domain/season/seasonScope'
import { currentLanguage } from '../../../i18n'
import { formatShortDate } from '../../../i18n/formats'
import { DateField } from '../../components/DateField'
import { useTranslation } from '../../components/translation'
import { mergeEdits } from '../../state/edit'
import { changeLibraryEntity } from '../../state/entityEdits'
import { useLibrary } from '../../state/read'
import { CellText, nameColumn } from '../../table/columns'
import type { Column } from '../../table/entityColumn'
import { SetUpList } from './SetUpList'
import { addRound, removeRound } from './setUpActions'

/** The rounds of a season's visits, with their days. */
export function SeasonRounds({ season }: { season: Season }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const { rounds, visits } = seasonScope(library, season)
  const columns = useMemo(() => roundColumns(t, visits), [t, visits])
  return (
    <SetUpList
      title={t('seasonSetUp.rounds.title')}
      hint={t('seasonSetUp.rounds.hint')}
      collection="rounds"
      addLabel={t('seasonSetUp.rounds.add')}
      columns={columns}
      rows={rounds}
      onAdd={(name) => addRound(season.id, name)}
      onRemove={(round) => removeRound(round, visits.filter(({ roundId }) => roundId === round.id).length)}
    />
  )
}

function roundColumns(t: TFunction, visits: readonly Visit[]): readonly Column<Round>[] {
  const day = (field: 'from' | 'to'): Column<Round> => ({
    name: field,
    label: t(`seasonSetUp.rounds.${field}`),
    width: '112px',
    show: (round) => <CellText>{round[field] && formatShortDate(round[field], currentLanguage())}</CellText>,
    field: (round) => (
      <DateField
        look="cell"
        label={t(`seasonSetUp.rounds.${field}`)}
        value={round[field]}
        onCommit={(date, stay) => mergeEdits(stay, () => changeLibraryEntity('rounds', round.id, { [field]: date }))}
      />
    ),
  })
  const count = ({ id }: Round) => <CellText>{String(visits.filter(({ roundId }) => roundId === id).length)}</CellText>
  return [
    nameColumn({
      label: t('seasonSetUp.rounds.name'),
      width: 'minmax(72px, 1fr)',
      unnamed: t('library.unnamed'),
      onCommit: ({ id }, name) => changeLibraryEntity('rounds', id, { name }),
    }),
    day('from'),
    day('to'),
    { name: 'visits', label: t('seasonSetUp.rounds.visits'), width: '40px', show: count, field: count },
  ]
}
