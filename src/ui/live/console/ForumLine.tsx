import { formatSpoken } from '../../../domain/timing/format'
import { currentLanguage } from '../../../i18n'
import { useTranslation } from '../../components/translation'
import classes from './ForumLine.module.css'
import { forumView } from './forumView'
import { useShow } from '../show'

/** The question of a micro-forum that is due now. */
export function ForumLine() {
  const { t } = useTranslation()
  const question = useShow(({ state: { current } }) => current && forumView(current.segment, current.elapsedMs))
  if (!question) return null
  const { number, text, durationMs, left, next } = question
  return (
    <div className={classes.forum}>
      <p className={classes.place}>
        {t('live.now.question', { number, duration: formatSpoken(durationMs, currentLanguage()), left })}
      </p>
      <p className={classes.question}>{text}</p>
      {next !== null && <p className={classes.next}>{t('live.now.nextQuestion', { text: next })}</p>}
    </div>
  )
}
