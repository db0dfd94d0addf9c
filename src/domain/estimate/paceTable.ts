/** How fast people speak, by who speaks: Chinese characters a minute, and Latin words a minute. */
export interface PaceTable {
  readonly host: number
  /** Speakers, experts and moderators. */
  readonly practised: number
  readonly resident: number
  readonly latinWords: number
}

/** The defaults. 230 and more is newsreader's speed. */
export const defaultPace: PaceTable = { host: 200, practised: 180, resident: 150, latinWords: 130 }
