import { useMemo } from 'react'
import { paperFindings } from '../../domain/findings/paperFindings'
import { sessionPaperNames, type PaperName, type SessionPaperName } from '../../domain/papers/paperNames'
import type { PreparedPaper } from '../../papers/state/preparedPaper'
import { useTranslation } from '../components/translation'
import { FindingMark } from '../components/FindingMark'
import { wordsOfFinding } from '../components/findingWords'
import { useSettled } from '../state/derived'
import classes from './PaperFindings.module.css'

const isOfSession = (name: PaperName): name is SessionPaperName => sessionPaperNames.some((one) => one === name)

/** Known problems of a paper of the open session, shown before it is printed. */
export function PaperFindings({ prepared }: { prepared: PreparedPaper }) {
  const { t } = useTranslation()
  const findings = useSettled((settled) => settled.findings)
  const { name, said } = prepared
  const own = useMemo(() => {
    const ids = said.pieces.map(({ id }) => id)
    return isOfSession(name) ? paperFindings(name, findings, ids) : []
  }, [name, said, findings])
  if (own.length === 0) return null
  return (
    <section className={classes.findings} aria-label={t('paper.desk.findings')}>
      <h2 className={classes.title}>{t('paper.desk.wrong', { count: own.length })}</h2>
      <ul className={classes.list}>
        {own.map((finding) => (
          <li key={`${finding.rule} ${JSON.stringify(finding.params)}`} className={classes.finding}>
            <FindingMark severity={finding.severity} />
            <span>{wordsOfFinding(finding)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
