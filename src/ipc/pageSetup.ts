import type { Preferences } from './preferences'

/** Requested by the preload of every page, which waits for the answer. */
export const pageSetupChannel = 'studio.given'

/** What a page gets for its first paint. */
export interface PageSetup {
  readonly preferences: Preferences
  readonly styleNonce: string
}
