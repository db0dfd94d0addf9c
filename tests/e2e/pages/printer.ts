import type { ElectronApplication } from '@playwright/test'

/** A job that was handed to the printer. */
export interface PrintedJob {
  readonly copies: number
  readonly isLandscape: boolean
  /** As the app asked for; empty where it leaves that to the printer. */
  readonly duplex: string
  /** Pages that were drawn for it. */
  readonly pages: number
}

/** Stands in for the printer: takes every job, and remembers what it got. Nothing else of the way there is replaced. */
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
