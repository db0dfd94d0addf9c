import type { WordMark } from '../../domain/script/wordMark'
import type { TrackedChange } from '../../domain/script/wordReturn'

/** `facts` are lines in the style that we write them in. */
export type ParagraphKind = 'heading' | 'facts' | 'text'

/** Where one of our marks begins or ends in a paragraph. Marks that end where they begin have no end. */
export interface PlacedMark {
  readonly mark: WordMark
  readonly isEnd: boolean
  /** Characters of the paragraph before it. */
  readonly at: number
}

/** A paragraph as it reads once tracked changes are accepted. */
export interface WordParagraph {
  readonly kind: ParagraphKind
  readonly text: string
  readonly marks: readonly PlacedMark[]
  /** The ids of the comments that begin in it. */
  readonly comments: readonly string[]
  readonly tracked: readonly TrackedChange[]
}
