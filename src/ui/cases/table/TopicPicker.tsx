import { useMemo } from 'react'
import { present } from '../../../domain/entity'
import type { Case } from '../../../domain/library'
import { EntityPicker } from '../../components/EntityPicker'
import { useTranslation } from '../../components/translation'
import { useLibrary } from '../../state/read'
import { changeLibraryEntity, assignNewTopic } from '../../state/entityEdits'

/** The topic of a case, as a cell; a new one is created in place. */
export function TopicPicker({ entity }: { entity: Case }) {
  const { id, topicId } = entity
  const { t } = useTranslation()
  const topics = useLibrary((library) => library.topics)
  const options = useMemo(() => present(topics.values()), [topics])
  return (
    <EntityPicker
      label={t('library.field.topic')}
      showLabel={false}
      placeholder=""
      options={options}
      value={topicId}
      onPick={(picked) => changeLibraryEntity('cases', id, { topicId: picked })}
      onClear={() => changeLibraryEntity('cases', id, { topicId: null })}
      onCreate={(name) => assignNewTopic(entity, name)}
    />
  )
}
