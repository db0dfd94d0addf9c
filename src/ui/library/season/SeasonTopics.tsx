import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { presentOf } from '../../../domain/entity'
import type { Season, Topic } from '../../../domain/library'
import { casesUnder } from '../../../domain/season/casesUnder'
import { seasonScope } from '../../../domain/season/seasonScope'
import { isMerged } from '../../../domain/season/topics'
import { EntityPicker } from '../../components/EntityPicker'
import fieldClasses from '../../components/DraftInput.module.css'
import { useTranslation } from '../../components/translation'
import { addLibraryEntity } from '../../state/entityEdits'
import { useLibrary, useLibraryReadOnly } from '../../state/read'
import { CellText } from '../../table/columns'
import type { Column } from '../../table/entityColumn'
import { topicColumns } from '../listColumns'
import classes from './SeasonSetUp.module.css'
import { SetUpList } from './SetUpList'
import { carryTopicIn, mergeTopicInto, removeTopicFrom } from './setUpActions'

/** The topics of a season, in their order; one can be merged into another. */
export function SeasonTopics({ season }: { season: Season }) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const library = useLibrary()
  const { topics } = seasonScope(library, season)
  const columns = useMemo(() => columnsOf(t, topics, casesUnder(library)), [t, topics, library])
  const others = useMemo(
    () =>
      presentOf(library.topics).filter(
        (topic) => !topic.seasonIds.includes(season.id) && !isMerged(library.topics, topic),
      ),
    [library.topics, season.id],
  )
  return (
    <SetUpList
      title={t('library.list.topics.title')}
      hint={t('library.list.topics.hint')}
      collection="topics"
      addLabel={t('library.list.topics.add')}
      columns={columns}
      rows={topics}
      onAdd={(name) => addLibraryEntity('topics', { name, question: '', seasonIds: [season.id] })}
      onRemove={(topic) => removeTopicFrom(topic, season)}
    >
      {!readOnly && others.length > 0 && (
        <div className={classes.carryIn}>
          <EntityPicker
            label={t('seasonSetUp.topics.carryIn')}
            showLabel={false}
            placeholder={t('seasonSetUp.topics.carryIn')}
            options={others}
            onPick={(id) => carryTopicIn(id, season.id)}
          />
        </div>
      )}
    </SetUpList>
  )
}

function columnsOf(
  t: TFunction,
  topics: readonly Topic[],
  cases: ReadonlyMap<string, number>,
): readonly Column<Topic>[] {
  const count = ({ id }: Topic) => <CellText>{String(cases.get(id) ?? 0)}</CellText>
  return [
    ...topicColumns(t),
    { name: 'cases', label: t('seasonSetUp.topics.cases'), width: '48px', show: count, field: count },
    {
      name: 'merge',
      label: t('seasonSetUp.topics.merge'),
      width: '92px',
      show: () => null,
      field: (topic) => <MergeChoice topic={topic} topics={topics} />,
    },
  ]
}

function MergeChoice({ topic, topics }: { topic: Topic; topics: readonly Topic[] }) {
  const { t } = useTranslation()
  return (
    <select
      className={fieldClasses.input}
      data-look="cell"
      aria-label={t('seasonSetUp.topics.mergeName', { name: topic.name })}
      value=""
      disabled={topics.length < 2}
      onChange={(event) => mergeTopicInto(topic.id, event.currentTarget.value)}
    >
      <option value="">{t('seasonSetUp.topics.mergeChoose')}</option>
      {topics
        .filter(({ id }) => id !== topic.id)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name || t('library.unnamed')}
          </option>
        ))}
    </select>
  )
}
