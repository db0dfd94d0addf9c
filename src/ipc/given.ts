import type { Preferences } from './preferences'

/** Requested by the preload of every page, which waits for the answer. */
export const givenChannel = 'studio.given'

/** What a page gets for its first paint. */
export interface Given {
  readonly preferences: Preferences
  readonly styleNonce: string
}
