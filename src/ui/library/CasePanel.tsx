import type { Case } from '../../domain/library'
import { AttachmentList } from '../attachments/AttachmentList'
import { SampleTag } from '../components/Tag'
import { TextArea } from '../components/TextArea'
import { useTranslation } from '../components/translation'
import { useLibrary, useLibraryReadOnly, useSummaries } from '../state/read'
import { todayIn } from '../state/today'
import { caseMentions } from './appearancesView'
import { unitNameOf } from '../table/directoryView'
import { changeLibraryEntity } from '../state/entityEdits'
import { MentionList } from './MentionList'
import classes from '../table/Panel.module.css'

/** What the case is about and in which sessions it was or will be presented. */
export function CasePanel({ entity }: { entity: Case }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const summaries = useSummaries()
  const readOnly = useLibraryReadOnly()
  const { presented, planned: toCome } = caseMentions(entity.id, library, summaries, todayIn)
  const unitName = unitNameOf(entity, library)
  return (
    <>
      <h2 className={classes.title}>
        {entity.name || t('library.unnamed')}
        <SampleTag sample={entity.sample} />
      </h2>
      {unitName !== '' && <p className={classes.under}>{unitName}</p>}
      <TextArea
        label={t('library.field.summary')}
        value={entity.summary}
        rows={8}
        readOnly={readOnly}
        onCommit={(summary) => changeLibraryEntity('cases', entity.id, { summary })}
      />
      <AttachmentList ownerId={entity.id} readOnly={readOnly} />
      <MentionList
        title={t('library.mentions.presented')}
        mentions={presented}
        none={t('library.mentions.notPresented')}
      />
      {toCome.length > 0 && <MentionList title={t('library.mentions.planned')} mentions={toCome} none="" />}
    </>
  )
}
