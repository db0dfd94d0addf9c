import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { openPaperMaker } from '../../electron/papers/paperMaker'
import type { ProgrammeData } from '../../src/papers/programme/programmeSchema'
import { bareProgramme } from './bareProgramme'
import { makeBenchWorkspace } from './benchWorkspace'
import { inWindow } from './openedWindow'
import { paperRequest } from '../unit/papers/paperRequest'
import { benchProgramme } from './programmeContent'
import { median } from './quantile'
import { row, type Row } from './row'

const segments = 40
const warmUps = 3
const prints = 15

/** A programme of 40 segments: requested by the window, and alternately with pdfmake alone on the same text. */
export async function programmeRows(): Promise<Row[]> {
  const data = benchProgramme(segments)
  const { first, later } = await inTheApp(data)
  const { ours, bare } = await againstBare(data)
  return [
    row('programme: first in the app', first, 'ms'),
    row('programme: later in the app', median(later), 'ms'),
    row('programme: bare pdfmake', median(bare), 'ms'),
    row('programme', median(ours) / median(bare), 'times', 1.2),
  ]
}

async function inTheApp(data: ProgrammeData): Promise<{ first: number; later: number[] }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'shijianhui-bench-'))
  try {
    return await inWindow(await makeBenchWorkspace(folder, segments), async (page) => {
      await page.getByRole('grid').waitFor()
      const first = await printed(page, data)
      const later: number[] = []
      for (let i = 0; i < prints; i += 1) later.push(await printed(page, data))
      return { first, later }
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** From the window's request until it has the PDF, in ms. */
const printed = (page: Page, data: ProgrammeData): Promise<number> =>
  page.evaluate(
    async (given) => {
      const from = performance.now()
      const reply = await window.studio.request('paper.render', given)
      if (!reply.ok) throw new Error(reply.problem.code)
      return performance.now() - from
    },
    paperRequest('programme', data),
  )

async function againstBare(data: ProgrammeData): Promise<{ ours: number[]; bare: number[] }> {
  const press = openPaperMaker(path.resolve('node_modules'))
  const times = { ours: [] as number[], bare: [] as number[] }
  for (let i = 0; i < warmUps + prints; i += 1) {
    const from = performance.now()
    await press.pages(paperRequest('programme', data))
    const between = performance.now()
    await bareProgramme(data)
    if (i < warmUps) continue
    times.ours.push(between - from)
    times.bare.push(performance.now() - between)
  }
  return times
}
