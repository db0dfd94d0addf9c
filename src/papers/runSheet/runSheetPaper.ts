import { formatDuration } from '../../domain/timing/formatDuration'
import { columnName, cueColumnsOf, isDepartment } from '../cueColumns'
import { paper, type PaperInput, type Pick } from '../paper'
import { translateFor } from '../translate'
import { runSheetData, runSheetOptions } from './runSheetData'
import type { RunSheetData, SheetPerson } from './runSheetSchema'

export const runSheetPaper = paper({
  name: 'runSheet',
  options: runSheetOptions,
  data: runSheetData,
  hasWord: true,
  variantBy: ['department'],
  picks: (input) => ({ department: departmentPicks(input) }),
  pieces: ({ rows, columns }: RunSheetData) =>
    rows.map(({ id, title, time, durationMs, caseName, people, cues, notes, part }) => ({
      id,
      name: title,
      fields: {
        part: part ?? '',
        title,
        time,
        duration: formatDuration(durationMs),
        case: caseName,
        people: people.map(personWords).join('、'),
        ...cueFields(columns, cues),
        notes,
      },
    })),
})

/** A department has a field of its own; the columns of the session's own share one. */
function cueFields(columns: readonly string[], cues: readonly string[]): Record<string, string> {
  const own = columns.flatMap((column, i) => (isDepartment(column) ? [] : [cues[i] ?? '']))
  const known = columns.flatMap((column, i) => (isDepartment(column) ? [[column, cues[i] ?? '']] : []))
  return { ...Object.fromEntries(known), cues: own.filter(Boolean).join('；') }
}

const personWords = ({ name, character, phone }: SheetPerson): string =>
  [character ? `${name}（${character}）` : name, phone].filter(Boolean).join(' ')

function departmentPicks({ session, language }: PaperInput): readonly Pick[] {
  const t = translateFor(language)
  return cueColumnsOf(session).map(({ id, column }) => ({ value: id, label: columnName(column, t) }))
}
