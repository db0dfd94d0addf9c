import { useMemo } from 'react'
import { attendeesView } from '../../../domain/attendance/attendeesView'
import type { SessionDetails, SessionSnapshot, SessionState } from '../../../domain/session'
import { currentLanguage } from '../../../i18n'
import { formatShortDate } from '../../../i18n/formats'
import { useTranslation } from '../../components/translation'
import { useSettled } from '../../state/derived'
import { useLibrary, useSession } from '../../state/read'

export interface OpenSession {
  readonly id: string
  readonly seasonName: string
  readonly theme: string
  readonly number: number | null
  /** 第 2 期 · 5月20日 */
  readonly heading: string
  readonly state: SessionState
  readonly segmentCount: number
}

const segmentsIn = (session: SessionSnapshot | null): number => {
  let count = 0
  for (const row of session?.rows.values() ?? []) if (row.type === 'segment' && row.deletedAt === null) count += 1
  return count
}

/** The open session, as the frame shows it; null if none is open. */
export function useOpenSession(): OpenSession | null {
  const { t } = useTranslation()
  const id = useSession((session) => session?.id ?? null)
  const details: SessionDetails | null = useSession((session) => session?.details ?? null)
  const segmentCount = useSession(segmentsIn)
  const entry = useLibrary(({ sessions }) => (id === null ? undefined : sessions.get(id)))
  const seasonName = useLibrary(({ seasons }) => (entry ? (seasons.get(entry.seasonId)?.name ?? '') : ''))
  return useMemo(() => {
    if (id === null || !details) return null
    const number = entry?.number ?? null
    const named = number === null ? details.theme : t('shell.session.number', { number })
    const heading = details.date ? `${named} · ${formatShortDate(details.date, currentLanguage())}` : named
    return { id, seasonName, theme: details.theme, number, heading, state: details.state, segmentCount }
  }, [id, details, entry, seasonName, segmentCount, t])
}

/** The number of attendees of the open session. Follows a pause in the edits: typing never waits for it. */
export function useAttendeeCount(): number {
  const rows = useSettled(({ session }) => session?.rows)
  const attendees = useSettled(({ session }) => session?.attendees)
  const people = useLibrary((library) => library.people)
  const teams = useLibrary((library) => library.teams)
  const units = useLibrary((library) => library.units)
  return useMemo(
    () => (rows && attendees ? attendeesView({ rows, attendees }, { people, teams, units }).count : 0),
    [rows, attendees, people, teams, units],
  )
}
