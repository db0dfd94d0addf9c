import { useMemo } from 'react'
import type { AttendeesView } from '../../domain/attendance/attendeeRow'
import { attendeesView } from '../../domain/attendance/attendeesView'
import type { Attendee } from '../../domain/session'
import type { Row } from '../../domain/segment'
import { useSettled } from './derived'
import { useLibrary, useSession } from './read'

const noRows: ReadonlyMap<string, Row> = new Map()
const nobody: readonly Attendee[] = []

/** Everyone who attends the open session; computed only when something they depend on has changed. */
export function useAttendees(): AttendeesView {
  const rows = useSession((session) => session?.rows ?? noRows)
  const attendees = useSession((session) => session?.attendees ?? nobody)
  return useAttendeesOf(rows, attendees)
}

/** The same a moment after the edits, for what must not render at every key. */
export function useSettledAttendees(): AttendeesView {
  const rows = useSettled(({ session }) => session?.rows ?? noRows)
  const attendees = useSettled(({ session }) => session?.attendees ?? nobody)
  return useAttendeesOf(rows, attendees)
}

function useAttendeesOf(rows: ReadonlyMap<string, Row>, attendees: readonly Attendee[]): AttendeesView {
  const people = useLibrary((library) => library.people)
  const teams = useLibrary((library) => library.teams)
  const units = useLibrary((library) => library.units)
  return useMemo(
    () => attendeesView({ rows, attendees }, { people, teams, units }),
    [rows, attendees, people, teams, units],
  )
}
