import { memo } from 'react'
import type { Finding } from '../../../domain/findings/finding'
import { useTranslation } from '../../components/translation'
import { useSettled } from '../../state/derived'
import { FindingMark } from '../../components/FindingMark'
import { wordsOfFinding } from '../../components/findingWords'
import classes from './FindingsPanel.module.css'
import { jumpToFinding } from './jump'

/** The findings of the session, most severe first; a press goes to the row. */
export function FindingsPanel() {
  const { t } = useTranslation()
  const findings = useSettled((state) => state.findings)
  return (
    <section className={classes.panel} aria-label={t('planner.findings.label')}>
      <h2 className={classes.title}>{t('planner.findings.title', { count: findings.length })}</h2>
      {findings.length === 0 && <p className={classes.none}>{t('planner.findings.clear')}</p>}
      <ul className={classes.list}>
        {findings.map((finding, at) => (
          // Keyed by index: a finding that appears or moves up leaves the lines in place and changes their text.
          <Line key={at} finding={finding} words={wordsOfFinding(finding)} />
        ))}
      </ul>
    </section>
  )
}

const Line = memo(function Line({ finding, words }: { finding: Finding; words: string }) {
  return (
    <li>
      <button type="button" className={classes.finding} onClick={() => jumpToFinding(finding)}>
        <FindingMark severity={finding.severity} />
        <span>{words}</span>
      </button>
    </li>
  )
})
