import { useEffect, useMemo, useState } from 'react'
import type { Finding } from '../../domain/findings/finding'
import type { SessionSnapshot } from '../../domain/session'
import { scheduleOf } from '../../domain/timing/schedule'
import { formatDate, formatDuration } from '../../domain/timing/format'
import { currentLanguage } from '../../i18n'
import { wordsOfFinding } from '../components/findingWords'
import { useTranslation } from '../components/translation'
import { reportFailure } from '../feedback/reportFailure'
import { openSession, sessionLink } from '../state/documents'
import { findingsNow } from '../state/derived'
import { goTo, type ScreenName } from '../state/place'
import { useLibrary } from '../state/read'
import { OverviewCard } from './OverviewCard'
import { LineList, type Line } from './LineList'
import type { NextSession, OverviewView } from './overviewView'
import classes from './OverviewScreen.module.css'
import { waitingFor } from './waitingFor'

/** How many findings are shown; of more the number is told. */
const findingsShown = 4

/** The next session, and what is not settled there yet. */
export function NextSessionCard({ view }: { view: OverviewView }) {
  const { t } = useTranslation()
  const { next } = view
  if (!next)
    return (
      <OverviewCard title={t('overview.next.title')}>
        <p className={classes.quiet}>{t('overview.next.noneHint')}</p>
      </OverviewCard>
    )
  const { entry, summary, daysLeft } = next
  return (
    <OverviewCard
      title={t('overview.next.title')}
      aside={daysLeft === null ? t('overview.next.noDate') : t('overview.next.days', { count: daysLeft })}
    >
      <button type="button" className={classes.session} onClick={() => open('planner', entry.id)}>
        {t('shell.session.number', { number: entry.number })} · {summary.theme || t('shell.session.untitled')}
      </button>
      <p className={classes.quiet}>
        <When next={next} />
      </p>
      <OpenMatters sessionId={entry.id} />
    </OverviewCard>
  )
}

function When({ next: { summary } }: { next: NextSession }) {
  const venue = useLibrary(({ venues }) => (summary.venueId === null ? undefined : venues.get(summary.venueId)))
  return <>{[formatDate(summary.date, currentLanguage()), summary.start, venue?.name].filter(Boolean).join(' · ')}</>
}

const open = (screen: ScreenName, sessionId: string): void =>
  void reportFailure(async () => {
    await openSession(sessionId)
    goTo(screen, sessionId)
  })

/** Findings, people who have not confirmed, and whether the plan fits. The session is read in the background. */
function OpenMatters({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation()
  const session = useSnapshotOf(sessionId)
  const library = useLibrary()
  const findings = useMemo(() => (session ? findingsNow(session, library) : []), [session, library])
  if (!session) return <p className={classes.quiet}>{t('overview.next.reading')}</p>
  const waiting = waitingFor(session, library)
  const [first] = waiting
  const lines = shown(findings).map((finding): Line => ({
    id: JSON.stringify([finding.rule, finding.segmentIds, finding.params]),
    tone: finding.severity === 'error' ? 'error' : 'caution',
    words: wordsOfFinding(finding),
    aside: t('shell.nav.planner'),
    run: () => open('planner', sessionId),
  }))
  if (findings.length > findingsShown)
    lines.push({
      id: 'more',
      tone: 'caution',
      words: t('overview.next.more', { count: findings.length - findingsShown }),
      aside: t('shell.nav.planner'),
      run: () => open('planner', sessionId),
    })
  if (first)
    lines.push({
      id: 'waiting',
      tone: 'caution',
      words: t('overview.next.waiting', { count: waiting.length, name: first.name }),
      aside: first.phone,
      run: () => open('attendees', sessionId),
    })
  const { endMs, hardEndMs } = scheduleOf(session)
  const length = formatDuration(endMs)
  lines.push({
    id: 'fits',
    tone: hardEndMs !== null && endMs > hardEndMs ? 'error' : 'good',
    words:
      hardEndMs === null
        ? t('overview.next.length', { length })
        : t(endMs > hardEndMs ? 'overview.next.over' : 'overview.next.fits', {
            length,
            by: formatDuration(Math.abs(hardEndMs - endMs)),
          }),
    aside: t('shell.nav.planner'),
    run: () => open('planner', sessionId),
  })
  return <LineList lines={lines} />
}

const shown = (findings: readonly Finding[]): readonly Finding[] => findings.slice(0, findingsShown)

/** A session's document, opened if needed; null until it is read. */
function useSnapshotOf(sessionId: string): SessionSnapshot | null {
  const [snapshot, setSnapshot] = useState<SessionSnapshot | null>(null)
  useEffect(() => {
    let end = () => {}
    let isShown = true
    void reportFailure(async () => {
      const { replica } = await sessionLink(sessionId)
      if (!isShown) return
      const show = () => setSnapshot(replica.snapshot)
      end = replica.subscribe(show)
      show()
    })
    return () => {
      isShown = false
      end()
    }
  }, [sessionId])
  return snapshot?.id === sessionId ? snapshot : null
}
