import { columnName, cueColumnsOf, isDepartment } from '../content/cueColumns'
import { sessionPaper, type SessionInput, type Pick, type Piece } from '../paper'
import { segmentPiece } from '../content/segmentPiece'
import { translateFor, type Translate } from '../content/translate'
import { workingWhole } from '../content/workingHead'
import { runSheetData, runSheetOptions } from './runSheetData'
import type { RunSheetData, SheetPerson, SheetRow } from './runSheetSchema'

export const runSheetPaper = sessionPaper({
  name: 'runSheet',
  options: runSheetOptions,
  data: runSheetData,
  hasWord: true,
  variantBy: ['department'],
  picks: (input) => ({ department: departmentPicks(input) }),
  says: ({ rows, ending, ...whole }: RunSheetData) => {
    const t = translateFor(whole.head.language)
    const { end, hardEnd } = ending
    const foot = { id: 'ending', name: t('paper.piece.ending'), fields: { end, hardEnd }, of: ending }
    return { whole: workingWhole(whole), pieces: [...rows.map((row) => rowPiece(row, whole.columns, t)), foot] }
  },
})

function rowPiece(row: SheetRow, columns: readonly string[], t: Translate): Piece {
  const { time, isPinned, caseName, people, cues, notes } = row
  return segmentPiece(row, t, {
    time: [time, isPinned ? t('paper.runSheet.pinned') : ''].filter(Boolean).join(' '),
    case: caseName,
    people: people.map((person) => personWords(person, t)).join('、'),
    ...cueFields(columns, cues),
    notes,
  })
}

/** Each department has its own field; the custom columns share one. */
function cueFields(columns: readonly string[], cues: readonly string[]): Record<string, string> {
  const own = columns.flatMap((column, i) => (isDepartment(column) ? [] : [cues[i] ?? '']))
  const known = columns.flatMap((column, i) => (isDepartment(column) ? [[column, cues[i] ?? '']] : []))
  return { ...Object.fromEntries(known), cues: own.filter(Boolean).join('；') }
}

const personWords = ({ name, role, character, phone }: SheetPerson, t: Translate): string =>
  [role === null ? '' : t(`term.role.${role}`), character ? `${name}（${character}）` : name, phone]
    .filter(Boolean)
    .join(' ')

function departmentPicks({ session, language }: SessionInput): readonly Pick[] {
  const t = translateFor(language)
  return cueColumnsOf(session).map(({ id, column }) => ({ value: id, label: columnName(column, t) }))
}
