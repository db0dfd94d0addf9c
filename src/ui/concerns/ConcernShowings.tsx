import type { ConcernStanding } from '../../domain/season/concernStanding'
import type { Showing } from '../../domain/season/showings'
import { currentLanguage } from '../../i18n'
import { formatShortDate } from '../../i18n/formats'
import { useTranslation } from '../components/translation'
import { jumpToRow } from '../planner/findings/jump'
import { openInPlanner } from '../season/sessionActions'
import panelClasses from '../table/Panel.module.css'
import classes from './Concerns.module.css'
import { IntoForumButton } from './forum/IntoForumButton'

/** The sessions that took a concern up, with what was said, and those that will. */
export function ConcernShowings({ standing }: { standing: ConcernStanding }) {
  const { t } = useTranslation()
  const { held, planned } = standing.showings
  return (
    <section className={panelClasses.mentions} aria-label={t('concerns.inSessions')}>
      {held.length + planned.length > 0 && (
        <ul className={panelClasses.list}>
          {held.map((showing) => (
            <Where key={`${showing.sessionId} ${showing.segmentId}`} showing={showing} isHeld />
          ))}
          {planned.map((showing) => (
            <Where key={`${showing.sessionId} ${showing.segmentId}`} showing={showing} isHeld={false} />
          ))}
        </ul>
      )}
      <IntoForumButton concernId={standing.one.id} />
    </section>
  )
}

function Where({ showing, isHeld }: { showing: Showing; isHeld: boolean }) {
  const { t } = useTranslation()
  const { sessionId, segmentId, number, theme, date, title, kind, actual } = showing
  const open = () => void openInPlanner(sessionId).then(() => jumpToRow(segmentId))
  return (
    <li>
      <button type="button" className={panelClasses.mention} onClick={open}>
        <span className={panelClasses.session}>
          {t('shell.session.number', { number })}
          <span className={panelClasses.theme}>{theme || t('shell.session.untitled')}</span>
          <span className={panelClasses.date}>{date && formatShortDate(date, currentLanguage())}</span>
        </span>
        <span className={panelClasses.appearance}>
          <span className={panelClasses.segment}>{title || t(`term.kind.${kind}`)}</span>
          <span className={panelClasses.role}>{t(isHeld ? 'concerns.takenUp' : 'concerns.toBeTakenUp')}</span>
        </span>
        {actual?.said && <span className={classes.said}>{actual.said}</span>}
      </button>
    </li>
  )
}
