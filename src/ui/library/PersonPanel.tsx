import type { Person } from '../../domain/library'
import { SampleTag } from '../components/Tag'
import { TextArea } from '../components/TextArea'
import { useTranslation } from '../components/translation'
import { useLibrary, useLibraryReadOnly, useSummaries } from '../state/read'
import { personMentions } from './appearancesView'
import { unitNameOf } from '../table/directoryView'
import { changeLibraryEntity } from '../state/entityEdits'
import { MentionList } from './MentionList'
import classes from '../table/Panel.module.css'

/** Details of a person, and where they are on stage, across all sessions. */
export function PersonPanel({ person }: { person: Person }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const summaries = useSummaries()
  const readOnly = useLibraryReadOnly()
  const under = [unitNameOf(person, library), person.title, person.phone].filter((word) => word !== '')
  return (
    <>
      <h2 className={classes.title}>
        {person.name || t('library.unnamed')}
        <SampleTag sample={person.sample} />
      </h2>
      {under.length > 0 && <p className={classes.under}>{under.join(' · ')}</p>}
      <TextArea
        label={t('library.field.notes')}
        value={person.notes}
        readOnly={readOnly}
        onCommit={(notes) => changeLibraryEntity('people', person.id, { notes })}
      />
      <MentionList
        title={t('library.mentions.title')}
        mentions={personMentions(person.id, library, summaries)}
        none={t('library.mentions.none')}
      />
    </>
  )
}
