import { randomBytes } from 'node:crypto'

/**
 * Grants the styles that a page makes for itself: its policy names it, and the preload tells it to the page. Fresh with
 * every run of the app, as the files of the pages are not written anew for each load.
 */
export const styleNonce = randomBytes(16).toString('base64')
