/** A change that Word keeps track of, still to be accepted or refused. */
export interface TrackedChange {
  readonly how: 'added' | 'removed'
  readonly author: string
  readonly text: string
}

export interface WordComment {
  readonly author: string
  readonly text: string
  /** The words that it is about; empty where it is about a place. */
  readonly about: string
}

/** What reviewers have left beside the words. */
export interface Remarks {
  readonly comments: readonly WordComment[]
  readonly tracked: readonly TrackedChange[]
}

/** A line under a heading, and the fingerprint of what it said when it was exported; null where its mark is lost. */
export interface WordFact {
  readonly text: string
  readonly exported: string | null
}

/** A heading of a Word file with all that stands under it, up to the next. */
export interface WordSection extends Remarks {
  /** `segmentKey` of its segment; null where no mark tells. */
  readonly key: string | null
  /** As it reads now, without its number; null where the heading is gone and a mark alone tells of the section. */
  readonly title: string | null
  /** Fingerprints of title and script when they were exported; null where the marks that knew are lost. */
  readonly titleExported: string | null
  readonly exported: string | null
  readonly facts: readonly WordFact[]
  readonly script: string
}

/** All that a Word file says of a session's scripts. */
export interface WordReturn {
  readonly sections: readonly WordSection[]
  /** Remarks outside every section. */
  readonly elsewhere: Remarks
  /** The segments that the file had when it was exported, by their keys; null where the list is lost. */
  readonly exportedKeys: readonly string[] | null
}
