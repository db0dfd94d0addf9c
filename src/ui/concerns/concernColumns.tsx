import type { TFunction } from 'i18next'
import type { LibrarySnapshot } from '../../domain/library'
import type { ConcernStanding } from '../../domain/season/concernStanding'
import { nameInLibrary } from '../../domain/season/nameInLibrary'
import { DateField } from '../components/DateField'
import { ReferencePicker, type ReferredCollection } from '../components/ReferencePicker'
import { ConcernStateMark, LateMark } from '../components/StateMark'
import { SampleTag } from '../components/Tag'
import { mergeEdits } from '../state/edit'
import { CellText, nameColumn } from '../table/columns'
import type { Column } from '../table/entityColumn'
import { changeConcern, referToNew } from './concernActions'
import { ConcernStateField } from './ConcernStateField'
import classes from './Concerns.module.css'
import { shortDay } from '../components/shortDay'
import type { ConcernRow } from './concernsView'
import { answeredBy } from './showingWords'

type Fields = 'unitId' | 'topicId' | 'ownerId' | 'caseId'

/** The columns of the ledger; a narrow window leaves out those that say least. */
export function concernColumns(t: TFunction, library: LibrarySnapshot, isWide: boolean): readonly Column<ConcernRow>[] {
  const reference = (
    name: string,
    field: Fields,
    collection: ReferredCollection,
    width: string,
    valueOf: (standing: ConcernStanding) => string | null,
    wordsOf = (id: string | null) => (id === null ? '' : nameInLibrary(library, collection, id)),
  ): Column<ConcernRow> => ({
    name,
    label: t(`concerns.field.${field}`),
    width,
    show: ({ standing }) => <CellText>{wordsOf(valueOf(standing))}</CellText>,
    field: ({ id, standing }) => (
      <ReferencePicker
        label={t(`concerns.field.${field}`)}
        showLabel={false}
        placeholder=""
        collection={collection}
        value={valueOf(standing)}
        onPick={(picked) => changeConcern(id, { [field]: picked })}
        onCreate={(typed) => referToNew(standing.one, field, typed)}
      />
    ),
  })
  const date = (field: 'raisedOn' | 'dueOn', width: string): Column<ConcernRow> => ({
    name: field,
    label: t(`concerns.field.${field}`),
    width,
    show: ({ standing: { one, isOverdue } }) => {
      const words = shortDay(one[field])
      return field === 'dueOn' && isOverdue ? (
        <span className={classes.late}>
          <LateMark words={words} />
        </span>
      ) : (
        <CellText>{words}</CellText>
      )
    },
    field: ({ id, standing: { one } }) => (
      <DateField
        look="cell"
        label={t(`concerns.field.${field}`)}
        value={one[field]}
        onCommit={(day, mergeKey) => mergeEdits(mergeKey, () => changeConcern(id, { [field]: day }))}
      />
    ),
  })
  const columns: readonly Column<ConcernRow>[] = [
    textOfConcern(t),
    reference('unit', 'unitId', 'units', 'minmax(78px, 1fr)', ({ unitId }) => unitId),
    reference('topic', 'topicId', 'topics', 'minmax(88px, 1.1fr)', ({ topicId }) => topicId),
    date('raisedOn', '100px'),
    {
      name: 'state',
      label: t('concerns.field.state'),
      width: '114px',
      show: ({ standing: { state } }) => (
        <span className={classes.cell}>
          <ConcernStateMark state={state} />
        </span>
      ),
      field: ({ standing }) => <ConcernStateField standing={standing} look="cell" />,
    },
    reference('owner', 'ownerId', 'people', 'minmax(58px, 0.7fr)', ({ one }) => one.ownerId),
    date('dueOn', '100px'),
    {
      ...reference('case', 'caseId', 'cases', 'minmax(92px, 1.2fr)', ({ caseId }) => caseId),
      label: t('concerns.field.answeredBy'),
      show: ({ standing }) => <CellText>{answeredBy(t, standing, library)}</CellText>,
    },
  ]
  return isWide ? columns : columns.filter(({ name }) => name !== 'raisedOn' && name !== 'case')
}

/** What was raised, in two lines where the rows are high enough. */
function textOfConcern(t: TFunction): Column<ConcernRow> {
  const column = nameColumn<ConcernRow>({
    label: t('concerns.field.text'),
    width: 'minmax(176px, 3fr)',
    unnamed: t('library.unnamed'),
    onCommit: ({ id }, text) => changeConcern(id, { text }),
  })
  return {
    ...column,
    show: ({ name, sample }) => (
      <>
        <span className={classes.text} data-missing={name === ''} title={name}>
          {name || t('library.unnamed')}
        </span>
        <SampleTag sample={sample} />
      </>
    ),
  }
}
