import { formatDate } from '../../domain/timing/format'
import type { Tools } from '../page/tools'
import type { WorkingHead } from '../content/workingHead'

/** What a Word file is set with; `code` stands for all that it says. */
export type WordTools = Pick<Tools, 't' | 'stamp'> & { readonly code: string }

/** A paper as an office edits it: what a Word file of it holds, plain. */
export interface WordDocument {
  readonly title: string
  /** Under the title, a line each. */
  readonly facts: readonly string[]
  /** At the head and the foot of each page. */
  readonly header: string
  readonly footer: string
  readonly page: { readonly size: 'A4' | 'A3'; readonly isLandscape: boolean }
  readonly blocks: readonly WordBlock[]
  /** Under the last script, for what is written at the end of the file to stand before it. */
  readonly closing: string
  /** The segments whose scripts are in it, by their keys: what tells a lost mark when it comes back. */
  readonly scriptKeys: readonly string[]
}

export type WordBlock = WordScriptBlock | WordTable

/** A segment's script. Its marks are hidden bookmarks, named by src/domain/script. */
export interface WordScriptBlock {
  readonly type: 'script'
  readonly heading: MarkedText
  /** Time and length, cues; a line each. */
  readonly facts: readonly MarkedText[]
  /** The mark of the script. */
  readonly mark: string
  readonly lines: readonly string[]
  /** Size of the script, in points. */
  readonly points: number
}

/** One paragraph and the mark on it. */
export interface MarkedText {
  readonly text: string
  readonly mark: string
}

export interface WordTable {
  readonly type: 'table'
  /** Widths as shares of the measure. */
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly WordRow[]
}

/** A heading over the whole table, or a row with a cell a column. */
export type WordRow = { readonly heading: string } | { readonly cells: readonly string[] }

/** What stands over, above and below the blocks of a working paper. */
export function wordFrame(
  name: string,
  head: WorkingHead,
  { t, stamp, code }: WordTools,
): Pick<WordDocument, 'title' | 'facts' | 'header' | 'footer' | 'closing'> {
  const session = t('paper.sheet.number', { number: head.number })
  const day = formatDate(head.date, head.language)
  return {
    title: [head.theme, name].filter(Boolean).join(' · '),
    facts: [[session, day, day && head.start, head.venue].filter(Boolean).join('　')],
    header: [session, head.theme].filter(Boolean).join('　'),
    footer: [name, session, `r${stamp.revision}`, code].join(' · '),
    closing: t('paper.word.closing', { paper: name }),
  }
}
