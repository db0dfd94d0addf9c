import path from 'node:path'
import type { WebPreferences } from 'electron'

/** The settings of every page: sandboxed, with only the preload. */
export const pagePreferences: WebPreferences = {
  preload: path.join(__dirname, 'preload.cjs'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  spellcheck: false,
}
