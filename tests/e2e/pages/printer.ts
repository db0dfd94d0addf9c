import type { ElectronApplication } from '@playwright/test'

/** A job that was handed to the printer. */
export interface PrintedJob {
  readonly copies: number
  readonly isLandscape: boolean
  /** What the app requested; empty if the printer decides. */
  readonly duplex: string
  /** Pages that were drawn for it. */
  readonly pages: number
}

/** Replaces the printer: accepts every job and records it. Everything before the printer is real. */
export async function takeJobs(app: ElectronApplication): Promise<() => Promise<readonly PrintedJob[]>> {
  await app.evaluate(({ app: studio }) => {
    const jobs: { copies: number; isLandscape: boolean; duplex: string; pages: number }[] = []
    Object.assign(globalThis, { printedJobs: jobs })
    studio.on('web-contents-created', (_, contents) => {
      contents.print = (options, done) => {
        const take = async () => {
          const pages = Number(await contents.executeJavaScript('document.images.length'))
          jobs.push({
            copies: options?.copies ?? 1,
            isLandscape: options?.landscape ?? false,
            duplex: options?.duplexMode ?? '',
            pages,
          })
          done?.(true, '')
        }
        void take()
      }
    })
  })
  return () => app.evaluate(() => (globalThis as unknown as { printedJobs: PrintedJob[] }).printedJobs)
}
