import type { WebContentsPrintOptions } from 'electron'
import { z } from 'zod'
import { problem, ProblemError } from '../../src/ipc/problem'
import type { printSides } from '../../src/ipc/paperShapes'
import { appOrigin } from '../appOrigin'

/** A hidden window: the part of Electron's `BrowserWindow` that printing uses. */
export interface HiddenWindow {
  readonly webContents: {
    executeJavaScript(code: string): Promise<unknown>
    print(options: WebContentsPrintOptions, done: (success: boolean, failureReason: string) => void): void
  }
  loadURL(url: string): Promise<void>
  destroy(): void
}

export interface PrintJob {
  /** Papers of one size, one after the other. */
  readonly pdfs: readonly Uint8Array[]
  /** The name of the job in the printer's list. */
  readonly title: string
  readonly copies: number
  readonly sides: (typeof printSides)[number]
}

/** What src/ui/printing/printPages.ts returns: the size of the sheet, in points. */
const Sheet = z.strictObject({ width: z.number().positive(), height: z.number().positive() })

/** Electron's own reason when a person closes the dialog. */
const cancelled = 'Print job canceled'

/**
 * Draws the pages at 300 dpi in a hidden window and opens the system's print dialog for them. The runtime's own PDF
 * viewer is not used: before Electron 32 it prints blank pages. Returns false if the person cancelled; throws
 * `printFailed` for any other reason.
 */
export async function printPdf(job: PrintJob, createHiddenWindow: () => HiddenWindow): Promise<boolean> {
  const window = createHiddenWindow()
  try {
    await window.loadURL(`${appOrigin}/printing/printPages.html`)
    const pages = JSON.stringify([job.pdfs.map((pdf) => Buffer.from(pdf).toString('base64')), job.title])
    const sheet = Sheet.parse(await window.webContents.executeJavaScript(`drawPages(...${pages})`))
    return await print(window, optionsFor(sheet, job))
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw failed(error instanceof Error ? error.message : String(error))
  } finally {
    window.destroy()
  }
}

function print(window: HiddenWindow, options: WebContentsPrintOptions): Promise<boolean> {
  return new Promise((resolve, reject) => {
    window.webContents.print(options, (success, reason) => {
      if (success) resolve(true)
      else if (reason === cancelled) resolve(false)
      else reject(failed(reason))
    })
  })
}

const duplexModes = {
  asChosen: {},
  single: { duplexMode: 'simplex' },
  folded: { duplexMode: 'shortEdge' },
} as const

const optionsFor = (sheet: z.infer<typeof Sheet>, { sides, copies }: PrintJob): WebContentsPrintOptions => ({
  silent: false,
  printBackground: true,
  margins: { marginType: 'none' },
  copies,
  pageSize: sizeOf(sheet),
  landscape: sheet.width > sheet.height,
  ...duplexModes[sides],
})

/** An A3 sheet is 1,190 points long; anything else is printed on A4. */
const sizeOf = ({ width, height }: z.infer<typeof Sheet>): 'A3' | 'A4' => (Math.max(width, height) > 1000 ? 'A3' : 'A4')

const failed = (detail: string): ProblemError => new ProblemError(problem('printFailed', { detail }))
