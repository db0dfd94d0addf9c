import { formatShortDate } from '../../i18n/formats'
import { castingRoles } from '../../domain/segment'
import { currentLanguage } from '../../i18n'
import { useTranslation } from '../components/translation'
import { openInPlanner } from '../season/sessionActions'
import type { AppearanceRow, SessionMention } from './appearancesView'
import classes from '../table/Panel.module.css'

interface Props {
  readonly title: string
  readonly mentions: readonly SessionMention[]
  /** Shown if there are none. */
  readonly none: string
}

/** The sessions in which somebody or something is on stage; each opens in the planner. */
export function MentionList({ title, mentions, none }: Props) {
  return (
    <section className={classes.mentions} aria-label={title}>
      <h3 className={classes.section}>{title}</h3>
      {mentions.length === 0 ? (
        <p className={classes.none}>{none}</p>
      ) : (
        <ul className={classes.list}>
          {mentions.map((mention) => (
            <li key={mention.sessionId}>
              <Mention mention={mention} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Mention({ mention: { sessionId, number, theme, date, rows } }: { mention: SessionMention }) {
  const { t } = useTranslation()
  return (
    <button type="button" className={classes.mention} onClick={() => void openInPlanner(sessionId)}>
      <span className={classes.session}>
        {t('shell.session.number', { number })}
        <span className={classes.theme}>{theme || t('shell.session.untitled')}</span>
        <span className={classes.date}>{date && formatShortDate(date, currentLanguage())}</span>
      </span>
      {rows.map((row, i) => (
        <Row key={i} row={row} />
      ))}
    </button>
  )
}

function Row({ row: { segmentTitle, role, times } }: { row: AppearanceRow }) {
  const { t } = useTranslation()
  const known = castingRoles.find((one) => one === role)
  return (
    <span className={classes.appearance}>
      {times && <span className={classes.times}>{times}</span>}
      <span className={classes.segment}>{segmentTitle || t('library.unnamed')}</span>
      <span className={classes.role}>{known ? t(`term.role.${known}`) : role}</span>
    </span>
  )
}
