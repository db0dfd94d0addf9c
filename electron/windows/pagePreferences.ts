import path from 'node:path'
import type { WebPreferences } from 'electron'

/** How every page of the app runs: shut in, with the preload alone. */
export const pagePreferences: WebPreferences = {
  preload: path.join(__dirname, 'preload.cjs'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  spellcheck: false,
}
