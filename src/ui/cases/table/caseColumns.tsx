import type { TFunction } from 'i18next'
import type { Showing } from '../../../domain/season/showings'
import { changeLibraryEntity } from '../../state/entityEdits'
import { CellText, nameColumn, textColumn } from '../../table/columns'
import type { Column } from '../../table/entityColumn'
import { UnitPicker } from '../../table/UnitPicker'
import type { CaseRow } from '../view/caseRows'
import { TopicPicker } from './TopicPicker'

/** The columns of cases. */
export function caseColumns(t: TFunction): readonly Column<CaseRow>[] {
  const sessions = ({ showings: { held, planned } }: CaseRow) => {
    const numbers = (list: readonly Showing[], words: 'shell.session.number' | 'cases.scheduledIn') =>
      [...new Set(list.map(({ number }) => number))].map((number) => t(words, { number }))
    const words = [...numbers(held, 'shell.session.number'), ...numbers(planned, 'cases.scheduledIn')]
    return <CellText>{words.join(' ')}</CellText>
  }
  return [
    nameColumn({
      label: t('library.field.caseName'),
      width: 'minmax(200px, 2.4fr)',
      unnamed: t('library.unnamed'),
      onCommit: ({ id }, name) => changeLibraryEntity('cases', id, { name }),
    }),
    {
      name: 'stage',
      label: t('cases.field.stage'),
      width: '84px',
      show: ({ stage }) => <CellText>{t(`term.stage.${stage}`)}</CellText>,
      field: ({ stage }) => <CellText>{t(`term.stage.${stage}`)}</CellText>,
    },
    {
      name: 'unit',
      label: t('library.field.unit'),
      width: 'minmax(130px, 1.2fr)',
      show: ({ unitName }) => <CellText>{unitName}</CellText>,
      field: ({ one }) => <UnitPicker collection="cases" entity={one} />,
    },
    {
      name: 'topic',
      label: t('library.field.topic'),
      width: 'minmax(120px, 1.2fr)',
      show: ({ topics: [topic] }) => <CellText>{topic?.name ?? ''}</CellText>,
      field: ({ one }) => <TopicPicker entity={one} />,
    },
    textColumn({
      name: 'summary',
      label: t('library.field.summary'),
      width: 'minmax(120px, 1.6fr)',
      value: ({ one }) => one.summary,
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
