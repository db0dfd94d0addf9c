import type { TableCell } from 'pdfmake/interfaces'
import { formatDuration } from '../../domain/timing/format'
import { tickBox, type ListRow } from '../page/listTable'
import type { Setting } from '../page/setting'
import type { Stretch } from '../type/typesetter'
import type { SheetPerson, SheetRow } from './runSheetSchema'

/** A segment's row: large times, people, cues, and a box to tick. */
export function segmentCells(
  row: SheetRow,
  withNotes: boolean,
  { type, t }: Setting,
): Extract<ListRow, { id: string }>['cells'] {
  const kind = t(`term.kind.${row.kind}`)
  const under = [row.title && row.title !== kind ? kind : '', row.caseName].filter(Boolean).join(' · ')
  return [
    type.text('cellSmall', String(row.number), { alignment: 'right', margin: [0, 4, 0, 0] }),
    {
      stack: [
        type.text('cellTime', row.time),
        ...(row.isPinned ? [type.text('cellSmall', t('paper.runSheet.pinned'))] : []),
      ],
    },
    type.text('cell', formatDuration(row.durationMs), { alignment: 'right', margin: [0, 3, 0, 0] }),
    { stack: [type.text('cellStrong', row.title || kind), ...(under ? [type.text('cellSmall', under)] : [])] },
    { stack: row.people.map((person) => type.mixed(personStretches(person, t))) },
    ...row.cues.map((cue): TableCell => type.text('cell', cue)),
    ...(withNotes ? [type.text('cellSmall', row.notes)] : []),
    tickBox(),
  ]
}

/** A phone number is on its own line under the name. */
function personStretches({ name, role, character, phone }: SheetPerson, t: Setting['t']): Stretch[] {
  const isShort = name.length <= 8
  const said: Stretch = isShort ? ['cell', name, 'whole'] : ['cell', name]
  return [
    ...(role === null ? [] : [['cellSmall', `${t(`term.role.${role}`)} `] as const]),
    said,
    ...(character ? [['cellSmall', ` ${character}`] as const] : []),
    ...(phone ? [['cellSmall', `\n${phone}`] as const] : []),
  ]
}
