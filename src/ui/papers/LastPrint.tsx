import { currentLanguage, t as words } from '../../i18n'
import { formatInstant } from '../../i18n/formats'
import { shortCodeOf } from '../../papers/fingerprint'
import type { PreparedPaper } from '../../papers/prepared'
import { useTranslation } from '../components/translation'
import { changesWords } from './changeWords'
import classes from './PrintDesk.module.css'
import { printBefore, type PaperRequest } from './paperRequest'
import type { Desk } from './useDesk'

interface Props {
  readonly prepared: PreparedPaper
  /** What this print would carry. */
  readonly request: Pick<PaperRequest, 'revision' | 'code'>
  readonly desk: Desk
  /** How many pages it has; null while they are being made. */
  readonly pages: number | null
}

/** What lies printed of the paper, and what this print would be. */
export function LastPrint({ prepared, request: { revision, code }, desk, pages }: Props) {
  const { t } = useTranslation()
  const last = printBefore(prepared, desk)
  const state = desk.states[prepared.name]
  const changes = changesWords(state.state === 'outdated' ? state.outdated.flatMap((one) => one.changes) : [], t)
  return (
    <>
      <div className={classes.group}>
        <span className={classes.label}>{t('paper.desk.now')}</span>
        <span className={classes.value}>
          r{revision} · {code} · {pages === null ? '—' : words('paper.desk.pages', { count: pages })}
        </span>
        <p className={classes.hint}>{t('paper.desk.codeHint')}</p>
      </div>
      {last && (
        <div className={classes.group}>
          <span className={classes.label}>{t(`paper.desk.last.${last.how}`)}</span>
          <span className={classes.value}>
            {[
              shortCodeOf(last.fingerprint),
              formatInstant(last.at, currentLanguage()),
              last.how === 'printed' ? t('paper.desk.copiesOf', { count: last.copies }) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {changes.length > 0 && (
            <details className={classes.since}>
              <summary>{t('paper.desk.since', { count: changes.length })}</summary>
              <ul>
                {changes.map((change, i) => (
                  // Two people of one name say the same.
                  <li key={`${i} ${change}`}>{change}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </>
  )
}
