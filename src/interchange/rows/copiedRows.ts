import { castIn } from '../../domain/cast'
import { kinds } from '../../domain/kinds'
import type { LibrarySnapshot } from '../../domain/library'
import type { CastingRole, Row, Segment } from '../../domain/segment'
import type { SessionDetails } from '../../domain/session'
import { clockAtOffset } from '../../domain/timing/sessionClock'
import { formatDuration } from '../../domain/timing/format'
import type { Schedule } from '../../domain/timing/schedule'
import { escapedHtml, textOfTable } from '../table/clipboardTable'
import { ownRowsAttribute } from './ownRowsMark'
import { kindName } from './kindNames'
import { roleNames } from '../people/roleNames'

export interface CopiedFrom {
  readonly rows: readonly Row[]
  readonly schedule: Schedule
  readonly details: SessionDetails
  readonly library: LibrarySnapshot
}

const head = ['序号', '开始', '时长', '环节', '形式', '人员', '备注']

/** Rows as a table for WPS and chats. The HTML also has the complete rows, for pasting inside the app. */
export function copiedRows({ rows, schedule, details, library }: CopiedFrom): { text: string; html: string } {
  const cells = rows.map((row) => (row.type === 'part' ? ['', '', '', row.title, '', '', ''] : lineOf(row)))
  function lineOf(segment: Segment): string[] {
    const slot = schedule.slotById.get(segment.id)
    return [
      slot ? String(slot.index) : '',
      slot ? clockAtOffset(details, slot.startMs) : '',
      formatDuration(segment.durationMs),
      segment.title,
      kindName(segment.kind),
      peopleCell(segment, library),
      segment.notes,
    ]
  }
  const table = [head, ...cells]
  const body = table
    .map((line) => `<tr>${line.map((cell) => `<td>${escapedHtml(cell).replaceAll('\n', '<br>')}</td>`).join('')}</tr>`)
    .join('')
  return { text: textOfTable(table), html: `<table ${ownRowsAttribute(rows)}>${body}</table>` }
}

/**
 * The people in a segment, in a form that a paste can read: `主持：顾芸；嘉宾：陈立、方毅`. If everybody has the kind's usual role,
 * only the names. The troupe comes first, because it has no role.
 */
function peopleCell(segment: Segment, { people, teams }: LibrarySnapshot): string {
  const troupes: string[] = []
  const byRole = new Map<CastingRole, string[]>()
  for (const { personId, teamId, role, casting } of castIn(segment)) {
    const name = personId !== null ? people.get(personId)?.name : teams.get(teamId ?? '')?.name
    if (!name) continue
    if (!casting) troupes.push(name)
    else byRole.set(role, [...(byRole.get(role) ?? []), casting.character ? `${name}（饰${casting.character}）` : name])
  }
  const isNatural = [...byRole.keys()].every((role) => role === kinds[segment.kind].pastedRole)
  const groups = [...byRole].map(([role, names]) => (isNatural ? '' : `${roleNames[role]}：`) + names.join('、'))
  return [...troupes, ...groups].join(isNatural ? '、' : '；')
}
