import type { LibrarySnapshot } from '../domain/library'
import type { Row, Segment } from '../domain/segment'
import type { SessionDetails } from '../domain/session'
import { clockAtOffset } from '../domain/timing/clockAtOffset'
import { formatDuration } from '../domain/timing/formatDuration'
import type { Schedule } from '../domain/timing/scheduleOf'
import { escapedHtml, textOfTable } from './clipboardTable'
import { ownRowsAttribute } from './ownRowsMark'
import { kindNames } from './kindNames'

export interface CopiedFrom {
  readonly rows: readonly Row[]
  readonly schedule: Schedule
  readonly details: SessionDetails
  readonly library: LibrarySnapshot
}

const head = ['序号', '开始', '时长', '环节', '形式', '人员', '备注']

/** Rows as a table for WPS and for chats; the HTML also carries them whole for a paste inside the app. */
export function copiedRows({ rows, schedule, details, library }: CopiedFrom): { text: string; html: string } {
  const cells = rows.map((row) => (row.type === 'part' ? ['', '', '', row.title, '', '', ''] : lineOf(row)))
  function lineOf(segment: Segment): string[] {
    const slot = schedule.slotById.get(segment.id)
    return [
      slot ? String(slot.index) : '',
      slot ? clockAtOffset(details, slot.startMs) : '',
      formatDuration(segment.durationMs),
      segment.title,
      kindNames[segment.kind],
      namesOf(segment, library).join('、'),
      segment.notes,
    ]
  }
  const table = [head, ...cells]
  const body = table
    .map((line) => `<tr>${line.map((cell) => `<td>${escapedHtml(cell).replaceAll('\n', '<br>')}</td>`).join('')}</tr>`)
    .join('')
  return { text: textOfTable(table), html: `<table ${ownRowsAttribute(rows)}>${body}</table>` }
}

function namesOf({ castings, troupeId }: Segment, { people, teams }: LibrarySnapshot): string[] {
  const troupe = troupeId === null ? undefined : teams.get(troupeId)?.name
  const cast = castings.map(({ personId, teamId }) =>
    personId !== null ? people.get(personId)?.name : teamId !== null ? teams.get(teamId)?.name : undefined,
  )
  return [troupe, ...cast].filter((name): name is string => Boolean(name))
}
