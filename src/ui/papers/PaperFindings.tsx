import { useMemo } from 'react'
import { paperFindings } from '../../domain/findings/paperFindings'
import type { PreparedPaper } from '../../papers/state/preparedPaper'
import { useTranslation } from '../components/translation'
import { FindingMark } from '../components/FindingMark'
import { wordsOfFinding } from '../components/findingWords'
import { useSettled } from '../state/derived'
import classes from './PaperFindings.module.css'

/** Known problems of a paper, shown before it is printed. */
export function PaperFindings({ prepared }: { prepared: PreparedPaper }) {
  const { t } = useTranslation()
  const findings = useSettled((settled) => settled.findings)
  const { name, said } = prepared
  const own = useMemo(
    () =>
      paperFindings(
        name,
        findings,
        said.pieces.map(({ id }) => id),
      ),
    [name, said, findings],
  )
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
