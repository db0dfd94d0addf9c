import { randomBytes } from 'node:crypto'

/**
 * Permits styles that a page creates: the policy contains the nonce, and the preload passes it to the page. New at
 * every start of the app, because the page files are not rewritten for each load.
 */
export const styleNonce = randomBytes(16).toString('base64')
