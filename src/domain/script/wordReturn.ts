/** A tracked change in Word, not yet accepted or rejected. */
export interface TrackedChange {
  readonly how: 'added' | 'removed'
  readonly author: string
  readonly text: string
}

export interface WordComment {
  readonly author: string
  readonly text: string
  /** The words that it concerns; empty if it concerns a position. */
  readonly about: string
}

/** What reviewers have added beside the text. */
export interface Remarks {
  readonly comments: readonly WordComment[]
  readonly tracked: readonly TrackedChange[]
}

/** A line under a heading, and the fingerprint of what it said when it was exported; null if its mark is lost. */
export interface WordFact {
  readonly text: string
  readonly exported: string | null
}

/** A heading of a Word file with everything under it, up to the next one. */
export interface WordSection extends Remarks {
  /** `segmentKey` of its segment; null if no mark says which. */
  readonly key: string | null
  /** As it is now, without its number; null if the heading is gone and only a mark shows that there was a section. */
  readonly title: string | null
  /** Fingerprints of title and script when they were exported; null if their marks are lost. */
  readonly titleExported: string | null
  readonly exported: string | null
  readonly facts: readonly WordFact[]
  readonly script: string
}

/** Everything that a Word file says about a session's scripts. */
export interface WordReturn {
  readonly sections: readonly WordSection[]
  /** Comments outside of all sections. */
  readonly elsewhere: Remarks
  /** The keys of the segments that the file had when it was exported; null if the list is lost. */
  readonly exportedKeys: readonly string[] | null
}
