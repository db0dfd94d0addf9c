import { BrowserWindow } from 'electron'
import type { HiddenWindow } from './printPdf'

/** A window for drawing pages to print: no preload, no way into the app, and drawing goes on though nobody looks. */
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
