import { useTranslation } from '../../components/translation'
import { useLibrary } from '../../state/read'
import { revealConcern } from '../../state/revealInSeason'
import { unitNameOf } from '../../table/directoryView'
import { NoteInput } from '../trays/NoteInput'
import classes from './AfterCards.module.css'
import type { Brought } from './broughtOnStage'

/** The concerns that the show took up, with what was noted of each micro-forum, and the way to the ledger. */
export function TakenUpCard({ forums }: Pick<Brought, 'forums'>) {
  const { t } = useTranslation()
  if (forums.length === 0) return null
  return (
    <section className={classes.card} aria-labelledby="taken-up">
      <h2 id="taken-up" className={classes.title}>
        {t('concerns.after.title')}
      </h2>
      {forums.map(({ segmentId, title, note, concernIds }) => (
        <div key={segmentId} className={classes.forum}>
          <ul className={classes.list}>
            {concernIds.map((id) => (
              <TakenUpConcern key={id} id={id} />
            ))}
          </ul>
          <NoteInput
            segmentId={segmentId}
            note={note}
            label={t('concerns.after.said', { title: title || t('term.kind.microForum') })}
            look="field"
            placeholder={t('concerns.answerHint')}
          />
        </div>
      ))}
    </section>
  )
}

function TakenUpConcern({ id }: { id: string }) {
  const { t } = useTranslation()
  const concern = useLibrary((library) => library.concerns.get(id))
  const unit = useLibrary((library) => (concern ? unitNameOf(concern, library) : ''))
  if (concern?.deletedAt !== null) return <li className={classes.quiet}>{t('concerns.after.deleted')}</li>
  return (
    <li className={classes.line}>
      <span className={classes.text}>{concern.text || t('library.unnamed')}</span>
      <span className={classes.quiet}>{unit}</span>
      <button type="button" className={classes.link} onClick={() => revealConcern(id)}>
        {t('concerns.after.toLedger')}
      </button>
    </li>
  )
}
