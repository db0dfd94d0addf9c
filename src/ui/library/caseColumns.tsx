import type { TFunction } from 'i18next'
import type { Case, LibrarySnapshot } from '../../domain/library'
import type { CaseMentions, SessionMention } from './appearancesView'
import { CellText, nameColumn, textColumn } from '../table/columns'
import { unitNameOf } from '../table/directoryView'
import { changeLibraryEntity } from '../state/entityEdits'
import type { Column } from '../table/entityColumn'
import { TopicPicker } from './TopicPicker'
import { UnitPicker } from './UnitPicker'

interface Shown {
  readonly library: LibrarySnapshot
  /** The sessions of a case, by its id. */
  readonly mentionsOf: ReadonlyMap<string, CaseMentions>
}

/** The columns of cases. */
export function caseColumns(t: TFunction, { library, mentionsOf }: Shown): readonly Column<Case>[] {
  const numbers = (mentions: readonly SessionMention[] = []) =>
    mentions.map(({ number }) => t('shell.session.number', { number })).join(' ')
  const sessions = ({ id }: Case) => {
    const of = mentionsOf.get(id)
    const planned = numbers(of?.planned)
    const words = [numbers(of?.presented), planned && t('library.mentions.toCome', { sessions: planned })]
    return <CellText>{words.filter(Boolean).join(' ')}</CellText>
  }
  return [
    nameColumn({
      label: t('library.field.caseName'),
      width: 'minmax(200px, 2.4fr)',
      unnamed: t('library.unnamed'),
      onCommit: ({ id }, name) => changeLibraryEntity('cases', id, { name }),
    }),
    {
      name: 'unit',
      label: t('library.field.unit'),
      width: 'minmax(130px, 1.2fr)',
      show: (one) => <CellText>{unitNameOf(one, library)}</CellText>,
      field: (one) => <UnitPicker collection="cases" entity={one} />,
    },
    {
      name: 'topic',
      label: t('library.field.topic'),
      width: 'minmax(120px, 1.2fr)',
      show: (one) => <CellText>{topicNameOf(one, library)}</CellText>,
      field: (one) => <TopicPicker entity={one} />,
    },
    textColumn({
      name: 'summary',
      label: t('library.field.summary'),
      width: 'minmax(120px, 1.6fr)',
      value: ({ summary }) => summary,
      onCommit: ({ id }, summary) => changeLibraryEntity('cases', id, { summary }),
    }),
    {
      name: 'sessions',
      label: t('library.field.presentedIn'),
      width: 'minmax(80px, 0.7fr)',
      show: sessions,
      field: sessions,
    },
  ]
}

function topicNameOf({ topicId }: Case, { topics }: LibrarySnapshot): string {
  const topic = topicId === null ? undefined : topics.get(topicId)
  return topic?.deletedAt === null ? topic.name : ''
}
