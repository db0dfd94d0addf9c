import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { app, type BrowserWindow } from 'electron'

/** The result that the page returns: see src/ui/shell/start/tour.ts. */
interface TourResult {
  readonly pdf: number[]
}

/**
 * For a machine without a display: opens the sample's session 2 as a person would see it, writes a screenshot and its
 * programme to `folder`, prints their paths and quits with status 0; or with 1 and the reason.
 */
export async function recordTour(window: BrowserWindow, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    if (window.webContents.isLoading())
      await new Promise<void>((resolve) => window.webContents.once('did-finish-load', () => resolve()))
    const { pdf } = (await window.webContents.executeJavaScript('window.studioTour()')) as TourResult
    const screenshot = path.join(folder, 'screenshot.png')
    const programme = path.join(folder, 'programme.pdf')
    await writeFile(screenshot, (await window.webContents.capturePage()).toPNG())
    await writeFile(programme, Uint8Array.from(pdf))
    console.log(`screenshot: ${screenshot}\nprogramme: ${programme}`)
    app.quit()
  } catch (error) {
    console.error('The tour failed:', error)
    app.exit(1)
  }
}
