import { AttachmentList } from '../../attachments/AttachmentList'
import { SampleTag } from '../../components/Tag'
import { TextArea } from '../../components/TextArea'
import { useTranslation } from '../../components/translation'
import { caseMentions } from '../../library/appearancesView'
import { MentionList } from '../../library/MentionList'
import { changeLibraryEntity } from '../../state/entityEdits'
import { useLibrary, useLibraryReadOnly, useSummaries } from '../../state/read'
import { todayIn } from '../../state/today'
import { unitNameOf } from '../../table/directoryView'
import classes from './CasePage.module.css'

/** 文章: what a case is about, and in which sessions it was or will be presented. */
export function CasePage({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const summaries = useSummaries()
  const readOnly = useLibraryReadOnly()
  const one = library.cases.get(caseId)
  const { presented, planned } = caseMentions(caseId, library, summaries, todayIn)
  if (!one) return null
  const unitName = unitNameOf(one, library)
  return (
    <article className={classes.page} aria-label={t('cases.page')}>
      <h2 className={classes.title}>
        {one.name || t('library.unnamed')}
        <SampleTag sample={one.sample} />
      </h2>
      {unitName !== '' && <p className={classes.under}>{unitName}</p>}
      <TextArea
        label={t('library.field.summary')}
        value={one.summary}
        rows={8}
        readOnly={readOnly}
        onCommit={(summary) => changeLibraryEntity('cases', caseId, { summary })}
      />
      <AttachmentList ownerId={caseId} readOnly={readOnly} />
      <MentionList
        title={t('library.mentions.presented')}
        mentions={presented}
        none={t('library.mentions.notPresented')}
      />
      {planned.length > 0 && <MentionList title={t('library.mentions.planned')} mentions={planned} none="" />}
    </article>
  )
}
