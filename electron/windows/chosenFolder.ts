import { BrowserWindow, dialog, type WebContents } from 'electron'

/** Asks for a folder in the system's dialog, above the requesting window. Null: cancelled. */
export async function chosenFolder(asking: WebContents, defaultPath: string): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(asking)
  const choice = { properties: ['openDirectory' as const, 'createDirectory' as const], defaultPath }
  const chosen = window ? await dialog.showOpenDialog(window, choice) : await dialog.showOpenDialog(choice)
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}
