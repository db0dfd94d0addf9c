import type { CaseDetails } from '../season/caseDetails'
import type { Row } from '../segment'
import type { SessionSnapshot } from '../session'
import { orderedRows } from '../timing/schedule'

/** A part of a document that has texts of its own: a row of a session, or the whole of it. */
export interface TextPlace {
  /** Of the row; null: the whole document. */
  readonly id: string | null
  /** A segment's position in the running order, from 1; null for anything else. */
  readonly number: number | null
  readonly name: string
  /** By the names of their fields, without empty ones. */
  readonly texts: Readonly<Record<string, string>>
}

/** What can be searched for in a document, in its order. */
export interface KeptTexts {
  /** The session's date, `yyyy-MM-dd`; empty if it has none. The newest is found first. */
  readonly date: string
  readonly places: readonly TextPlace[]
}

export function sessionTexts(session: SessionSnapshot): KeptTexts {
  const { theme, date } = session.details
  let number = 0
  const rows = orderedRows(session).map((row): TextPlace => {
    if (row.type === 'segment') number += 1
    return { id: row.id, number: row.type === 'segment' ? number : null, name: row.title, texts: textsOfRow(row) }
  })
  const whole = { id: null, number: null, name: theme, texts: withoutEmpty({ sessionNotes: session.notes }) }
  return { date, places: [whole, ...rows] }
}

function textsOfRow(row: Row): TextPlace['texts'] {
  if (row.type === 'part') return {}
  const { script, notes, questions, cues } = row
  return withoutEmpty({
    script,
    notes,
    questions: questions.map(({ text }) => text).join('\n'),
    cues: Object.values(cues).join('\n'),
  })
}

/** The texts of a case's own document. */
export function caseTexts({ problem, method, effect, refinements }: CaseDetails): KeptTexts {
  const refined = refinements.map(({ note }) => note).join('\n')
  const texts = withoutEmpty({ problem, method, effect, refinements: refined })
  return { date: '', places: [{ id: null, number: null, name: '', texts }] }
}

const withoutEmpty = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''))
