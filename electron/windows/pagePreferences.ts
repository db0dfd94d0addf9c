import path from 'node:path'
import type { WebPreferences } from 'electron'
import type { Preferences } from '../../src/ipc/preferences'
import { styleNonce } from '../styleNonce'

/** How every page of the app runs: shut in, with the preload alone, and told a person's choices for its first paint. */
export const pagePreferences = (chosen: Preferences): WebPreferences => ({
  preload: path.join(__dirname, 'preload.cjs'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  spellcheck: false,
  additionalArguments: [
    `--studio-preferences=${encodeURIComponent(JSON.stringify(chosen))}`,
    `--studio-style-nonce=${styleNonce}`,
  ],
})
