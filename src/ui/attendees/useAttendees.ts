import { useMemo } from 'react'
import type { AttendeesView } from '../../domain/attendance/attendeeRow'
import { attendeesView } from '../../domain/attendance/attendeesView'
import type { Attendee } from '../../domain/session'
import type { Row } from '../../domain/segment'
import { useLibrary, useSession } from '../state/read'

const noRows: ReadonlyMap<string, Row> = new Map()
const nobody: readonly Attendee[] = []

/** Everyone who attends the open session; worked out anew only when something of it has changed. */
export function useAttendees(): AttendeesView {
  const rows = useSession((session) => session?.rows ?? noRows)
  const attendees = useSession((session) => session?.attendees ?? nobody)
  const people = useLibrary((library) => library.people)
  const teams = useLibrary((library) => library.teams)
  const units = useLibrary((library) => library.units)
  return useMemo(
    () => attendeesView({ rows, attendees }, { people, teams, units }),
    [rows, attendees, people, teams, units],
  )
}
