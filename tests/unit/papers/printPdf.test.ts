import type { WebContentsPrintOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import { printPdf, type HiddenWindow } from '../../../electron/papers/printPdf'

vi.mock('electron', () => ({ protocol: {} }))

interface Outcome {
  readonly success: boolean
  readonly reason: string
}

function fakeWindow(outcome: Outcome, drawn: () => unknown = () => ({ width: 595.28, height: 841.89 })) {
  const seen = { url: '', code: '', options: {} as WebContentsPrintOptions, isDestroyed: false, isPrinted: false }
  const window: HiddenWindow = {
    loadURL: async (url) => void (seen.url = url),
    destroy: () => void (seen.isDestroyed = true),
    webContents: {
      executeJavaScript: async (code) => {
        seen.code = code
        return drawn()
      },
      print: (options, done) => {
        seen.isPrinted = true
        seen.options = options
        done(outcome.success, outcome.reason)
      },
    },
  }
  return { window, seen }
}

const job = { pdfs: [new TextEncoder().encode('%PDF')], title: '第2期 "节目单"', copies: 3, sides: 'asChosen' } as const
const done: Outcome = { success: true, reason: '' }

test('renders the pages in our own page, then opens the dialog, then closes the window', async () => {
  const { window, seen } = fakeWindow(done)
  expect(await printPdf(job, () => window)).toBe(true)
  expect(seen.url).toBe('app://studio/printing/printPages.html')
  expect(seen.code).toBe('drawPages(...[["JVBERg=="],"第2期 \\"节目单\\""])')
  expect(seen.options).toMatchObject({ silent: false, pageSize: 'A4', landscape: false, copies: 3 })
  expect(seen.isDestroyed).toBe(true)
})

test('a booklet is landscape and flipped on its short edge', async () => {
  const { window, seen } = fakeWindow(done, () => ({ width: 841.89, height: 595.28 }))
  await printPdf({ ...job, sides: 'folded' }, () => window)
  expect(seen.options).toMatchObject({ landscape: true, duplexMode: 'shortEdge' })
})

test('a wide sheet goes on A3', async () => {
  const { window, seen } = fakeWindow(done, () => ({ width: 1190.55, height: 841.89 }))
  await printPdf(job, () => window)
  expect(seen.options).toMatchObject({ pageSize: 'A3', landscape: true })
})

test('closing the dialog prints nothing and is not an error', async () => {
  const { window, seen } = fakeWindow({ success: false, reason: 'Print job canceled' })
  expect(await printPdf(job, () => window)).toBe(false)
  expect(seen.isDestroyed).toBe(true)
})

test('a printer error is reported with its reason', async () => {
  const { window, seen } = fakeWindow({ success: false, reason: 'Print job failed' })
  await expect(printPdf(job, () => window)).rejects.toMatchObject({
    problem: { code: 'printFailed', params: { detail: 'Print job failed' } },
  })
  expect(seen.isDestroyed).toBe(true)
})

test('pages that cannot be rendered never reach the printer', async () => {
  const { window, seen } = fakeWindow(done, () => {
    throw new Error('a page could not be drawn')
  })
  await expect(printPdf(job, () => window)).rejects.toMatchObject({ problem: { code: 'printFailed' } })
  expect([seen.isPrinted, seen.isDestroyed]).toEqual([false, true])
})
