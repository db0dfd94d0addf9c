import { Button } from '@mantine/core'
import { IconArrowBackUp, IconList } from '@tabler/icons-react'
import { reportOf } from '../../../domain/run/report/report'
import { currentLanguage } from '../../../i18n'
import { formatInstant } from '../../../i18n/formats'
import { IntoSlot } from '../../feedback/slots'
import { useTranslation } from '../../components/translation'
import { useSession } from '../../state/read'
import { closeRun } from '../../state/run'
import { undoPress } from '../undoActions'
import { NoteInput } from '../trays/NoteInput'
import { broughtOnStage } from './broughtOnStage'
import { reportView, type ReportLine, type ReportView } from './reportView'
import { TakenUpCard } from './TakenUpCard'
import { WhoWantsCard } from './WhoWantsCard'
import classes from './RunReportPage.module.css'
import { useShow } from '../show'

/** The report of a run: planned against actual, why it ran over, who was there. */
export function RunReportPage() {
  const { t } = useTranslation()
  const { state, plan, log, runId } = useShow((show) => show)
  const rows = useSession((session) => session?.rows)
  if (runId === null || !rows || plan.segments.length === 0) return null
  const report = reportView(reportOf(plan, log), plan)
  const brought = broughtOnStage(plan, log, rows)
  return (
    <section className={classes.report} aria-label={t('live.report.label')}>
      <IntoSlot name="actions">
        <Button leftSection={<IconArrowBackUp size={16} aria-hidden="true" />} onClick={undoPress}>
          {t('live.report.reopen')}
        </Button>
        <Button leftSection={<IconList size={16} aria-hidden="true" />} onClick={closeRun}>
          {t('live.report.toRuns')}
        </Button>
      </IntoSlot>
      <p className={classes.kind}>
        {t(`live.history.${plan.kind}`)} ·{' '}
        {formatInstant(state.startedAt ?? state.startAt, currentLanguage(), plan.zone)}
      </p>
      <Summary {...report} />
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('live.report.number')}</th>
            <th>{t('live.report.segment')}</th>
            <th>{t('live.report.start')}</th>
            <th className={classes.figure}>{t('live.report.planned')}</th>
            <th className={classes.figure}>{t('live.report.actual')}</th>
            <th className={classes.figure}>{t('live.report.delta')}</th>
            <th>{t('live.report.bars')}</th>
            <th>{t('live.report.note')}</th>
          </tr>
        </thead>
        <tbody>
          {report.lines.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <TakenUpCard forums={brought.forums} />
      <WhoWantsCard caseIds={brought.caseIds} />
      <Corrections corrections={report.corrections} />
    </section>
  )
}

function Summary(report: ReportView) {
  const { t } = useTranslation()
  const { startedClock, endedClock, planned, actual, over, side, tone, hard, balance } = report
  const { here, expected, othersHere, missing } = report
  return (
    <div className={classes.summary}>
      <p className={classes.delta} data-tone={tone}>
        {over}
        <small>{t(`paper.report.${side}`)}</small>
      </p>
      <dl className={classes.facts}>
        <dt>{t('live.report.time')}</dt>
        <dd>
          {startedClock}–{endedClock}
        </dd>
        <dt>{t('live.report.length')}</dt>
        <dd>{t('live.report.lengths', { planned, actual })}</dd>
        {hard && (
          <>
            <dt>{t('live.changes.hardEnd')}</dt>
            <dd className={classes.hard} data-side={hard.side}>
              {t(`paper.report.hard.${hard.side}`, { ...hard })}
            </dd>
          </>
        )}
        {balance.length > 0 && (
          <>
            <dt>{t('live.report.balance')}</dt>
            <dd>{balance.map(({ of, by }) => t(`live.report.part.${of}`, { by })).join(' · ')}</dd>
          </>
        )}
        <dt>{t('live.report.attendance')}</dt>
        <dd>
          {t('live.report.here', { here, expected })}
          {othersHere > 0 && ` · ${t('live.report.othersHere', { count: othersHere })}`}
          {missing.length > 0 && ` · ${t('live.report.missing', { names: missing.join(t('live.listSeparator')) })}`}
        </dd>
      </dl>
    </div>
  )
}

function Row({ row }: { row: ReportLine }) {
  const { t } = useTranslation()
  return (
    <tr data-state={row.outcome}>
      <td className={classes.number}>{row.isInserted ? `＋${row.number}` : row.number}</td>
      <th scope="row">{row.title}</th>
      <td>
        {row.plannedStart ?? t('live.report.inserted')} <span className={classes.arrow}>→</span>{' '}
        {row.actualStart ?? '—'}
      </td>
      <td className={classes.figure}>{row.planned}</td>
      <td className={classes.figure}>{row.actual ?? t(`live.order.${row.outcome === 'cut' ? 'cut' : 'passed'}`)}</td>
      <td className={classes.figure} data-side={row.side}>
        {row.delta}
      </td>
      <td>
        <Bars {...row} />
      </td>
      <td>
        <NoteInput
          segmentId={row.id}
          note={row.note}
          label={t('live.note.label', { title: row.title })}
          look="cell"
          placeholder={row.side === 'late' ? t('live.report.why') : ''}
        />
      </td>
    </tr>
  )
}

/** Planned above, actual below. The part over the plan also has a pattern, not only a colour. */
function Bars({ plannedShare, actualShare }: Pick<ReportLine, 'plannedShare' | 'actualShare'>) {
  const withinShare = Math.min(plannedShare, actualShare)
  return (
    <svg className={classes.bars} viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <rect className={classes.plannedBar} x="0" y="1" width={plannedShare * 100} height="5" />
      <rect className={classes.actualBar} x="0" y="9" width={withinShare * 100} height="6" />
      <rect
        className={classes.overBar}
        x={withinShare * 100}
        y="9"
        width={(actualShare - withinShare) * 100}
        height="6"
      />
    </svg>
  )
}

function Corrections({ corrections }: Pick<ReportView, 'corrections'>) {
  const { t } = useTranslation()
  if (corrections.length === 0) return null
  return (
    <>
      <h2 className={classes.title}>{t('live.report.corrections')}</h2>
      <ul className={classes.corrections}>
        {corrections.map(({ id, title, from, to }) => (
          <li key={id}>{t('live.report.correction', { title, from, to })}</li>
        ))}
      </ul>
    </>
  )
}
