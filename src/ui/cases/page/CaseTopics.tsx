import { IconX } from '@tabler/icons-react'
import type { Case, Topic } from '../../../domain/library'
import { topicsOf, topicsOfCase } from '../../../domain/season/topics'
import { addEntity } from '../../../document/edits/libraryEdits'
import { newId } from '../../../document/edits/newId'
import { setEntity, removeEntity } from '../../../document/edits/libraryEdits'
import { t as translate } from '../../../i18n'
import { EntityPicker } from '../../components/EntityPicker'
import { useTranslation } from '../../components/translation'
import { currentSeason, inSeason, useCurrentSeason } from '../../state/currentSeason'
import { make } from '../../state/making'
import { useLibrary } from '../../state/read'
import classes from './Byline.module.css'
import { changeCase } from './caseActions'

const patchOf = (ids: readonly string[]) => ({ topicId: ids[0] ?? null, otherTopicIds: ids.slice(1) })

/** The topics of a case: the leading one first; others beside it. */
export function CaseTopics({ one, readOnly }: { one: Case; readOnly: boolean }) {
  const { t } = useTranslation()
  const topics = useLibrary((library) => library.topics)
  const season = useCurrentSeason()
  const own = topicsOfCase(topics, one)
  const ids = own.map(({ id }) => id)
  const options = season ? topicsOf(topics, season.id).filter(({ id }) => !ids.includes(id)) : []
  const set = (next: readonly string[]) => changeCase(one.id, patchOf(next))
  return (
    <>
      {own.map((topic, at) => (
        <TopicChip
          key={topic.id}
          topic={topic}
          isLeading={at === 0}
          readOnly={readOnly}
          onLead={() => set([topic.id, ...ids.filter((id) => id !== topic.id)])}
          onRemove={() => set(ids.filter((id) => id !== topic.id))}
        />
      ))}
      {!readOnly && (
        <span className={classes.adder} data-case-field="topic">
          <EntityPicker
            label={t('casePage.addTopic')}
            showLabel={false}
            placeholder={t('casePage.addTopic')}
            options={options}
            onPick={(id) => set([...ids, id])}
            onCreate={(name) => createTopic(one, ids, name)}
          />
        </span>
      )}
    </>
  )
}

/** Creates a topic of the season and adds it to the case, in one gesture. */
function createTopic({ id: caseId }: Case, ids: readonly string[], name: string): void {
  const id = newId()
  const added = addEntity('topics', { ...inSeason('topics', currentSeason()), name, sample: false }, id)
  make(
    'library.gesture.add.topics',
    { library: [added, setEntity('cases', caseId, patchOf([...ids, id]))] },
    {
      message: translate('library.made.topics', { name }),
      back: { library: [removeEntity('topics', id, Date.now()), setEntity('cases', caseId, patchOf(ids))] },
    },
  )
}

interface ChipProps {
  readonly topic: Topic
  readonly isLeading: boolean
  readonly readOnly: boolean
  readonly onLead: () => void
  readonly onRemove: () => void
}

function TopicChip({ topic: { name }, isLeading, readOnly, onLead, onRemove }: ChipProps) {
  const { t } = useTranslation()
  return (
    <span className={classes.chip} data-leading={isLeading}>
      {isLeading || readOnly ? (
        <span title={isLeading ? t('casePage.leadingTopic') : undefined}>{name}</span>
      ) : (
        <button
          type="button"
          className={classes.chipName}
          title={t('casePage.leadTopic')}
          aria-label={t('casePage.leadTopicOf', { name })}
          onClick={onLead}
        >
          {name}
        </button>
      )}
      {!readOnly && (
        <button
          type="button"
          className={classes.remove}
          aria-label={t('casePage.removeTopic', { name })}
          onClick={onRemove}
        >
          <IconX size={12} aria-hidden="true" />
        </button>
      )}
    </span>
  )
}
