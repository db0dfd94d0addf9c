import { BrowserWindow } from 'electron'
import type { HiddenWindow } from './printPdf'

/** A window for rendering pages to print: no preload, no access to the app, and it renders although it is hidden. */
export const createHiddenWindow = (): HiddenWindow =>
  new BrowserWindow({
    show: false,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  })
