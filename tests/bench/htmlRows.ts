import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { PaperRequest } from '../../src/ipc/paperShapes'
import type { RenderedPages } from '../../electron/papers/paperMaker'
import { RunSheetData } from '../../src/papers/runSheet/runSheetSchema'
import { makeBenchWorkspace } from './benchWorkspace'
import { withApp } from './openedWindow'
import { median } from './quantile'
import { row, type Row } from './row'

const prints = 5

/** Time and size of a run sheet, and alternately of the same text as a web page printed by Electron's printToPDF. */
export async function htmlRows(
  make: (request: PaperRequest) => Promise<RenderedPages>,
  request: PaperRequest,
): Promise<Row[]> {
  const html = pageOf(RunSheetData.parse(request.data))
  const folder = await mkdtemp(path.join(os.tmpdir(), 'shijianhui-bench-'))
  const ours = { ms: [] as number[], bytes: 0 }
  const theirs = { ms: [] as number[], bytes: 0 }
  try {
    await withApp(await makeBenchWorkspace(folder, 12), async (app) => {
      for (let i = 0; i <= prints; i += 1) {
        const from = performance.now()
        ours.bytes = (await make(request)).pdf.length
        const between = performance.now()
        const printed = await app.evaluate(async ({ BrowserWindow }, words) => {
          const window = new BrowserWindow({ show: false })
          const startAt = performance.now()
          await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(words)}`)
          const pdf = await window.webContents.printToPDF({ landscape: true, pageSize: 'A4' })
          const ms = performance.now() - startAt
          window.destroy()
          return { ms, bytes: pdf.length }
        }, html)
        theirs.bytes = printed.bytes
        if (i === 0) continue
        ours.ms.push(between - from)
        theirs.ms.push(printed.ms)
      }
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return [
    row('printToPDF: a run sheet as a web page', median(theirs.ms), 'ms'),
    row('printToPDF: our run sheet in the same run', median(ours.ms), 'ms'),
    row('printToPDF: size of the web page', theirs.bytes / 1_048_576, 'MB'),
    row('printToPDF: size of our run sheet', ours.bytes / 1_048_576, 'MB'),
  ]
}

/** The same text in a plain table. */
function pageOf({ head, rows }: RunSheetData): string {
  const cells = (texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('')
  const lines = rows.map(
    ({ number, time, durationMs, title, people, cues, notes }) =>
      `<tr>${cells([String(number), time, `${durationMs / 60_000}`, title, people.map(({ name }) => name).join('、'), ...cues, notes])}</tr>`,
  )
  return `<!doctype html><style>body{font-family:"Noto Sans CJK SC",sans-serif;font-size:10pt}</style><h1>${head.theme}</h1><table>${lines.join('')}</table>`
}
