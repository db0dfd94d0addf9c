import { formatDate } from '../../domain/timing/format'
import type { Tools } from '../page/tools'
import type { WorkingHead } from '../content/workingHead'

/** What a Word file is made with; `code` stands for all of its contents. */
export type WordTools = Pick<Tools, 't' | 'stamp'> & { readonly code: string }

/** The plain contents of a paper's Word file. */
export interface WordDocument {
  readonly title: string
  /** Lines under the title. */
  readonly facts: readonly string[]
  /** Header and footer of each page. */
  readonly header: string
  readonly footer: string
  readonly page: { readonly size: 'A4' | 'A3'; readonly isLandscape: boolean }
  readonly blocks: readonly WordBlock[]
  /** A line under the last script, so that anything typed at the end of the file comes before it. */
  readonly closing: string
  /** The keys of the segments whose scripts are in it: they reveal a lost mark when the file comes back. */
  readonly scriptKeys: readonly string[]
}

export type WordBlock = WordScriptBlock | WordTable

/** A segment's script. Its marks are hidden bookmarks, named by src/domain/script. */
export interface WordScriptBlock {
  readonly type: 'script'
  readonly heading: MarkedText
  /** Time and length, cues; one per line. */
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
  /** Widths as shares of the page width. */
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly WordRow[]
}

/** A heading across the whole table, or a row with one cell per column. */
export type WordRow = { readonly heading: string } | { readonly cells: readonly string[] }

/** Title, facts, header, footer and closing line of a working paper. */
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
