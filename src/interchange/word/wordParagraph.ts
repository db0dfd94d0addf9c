import type { WordMark } from '../../domain/script/wordMark'
import type { TrackedChange } from '../../domain/script/wordReturn'

/** `facts` are lines in the style that we write facts in. */
export type ParagraphKind = 'heading' | 'facts' | 'text'

/** The start or end of one of our marks in a paragraph. Empty marks have no end. */
export interface PlacedMark {
  readonly mark: WordMark
  readonly isEnd: boolean
  /** Characters of the paragraph before it. */
  readonly at: number
}

/** A paragraph as it is with tracked changes accepted. */
export interface WordParagraph {
  readonly kind: ParagraphKind
  readonly text: string
  readonly marks: readonly PlacedMark[]
  /** The ids of the comments that begin in it. */
  readonly comments: readonly string[]
  readonly tracked: readonly TrackedChange[]
}
