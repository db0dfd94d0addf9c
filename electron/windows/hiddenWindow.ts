import { BrowserWindow } from 'electron'

/** A window that only draws: no preload, no access to the app, and it renders although it is hidden. */
export const createHiddenWindow = (): BrowserWindow =>
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
