import '../fakeStudio'
import path from 'node:path'
import { vi } from 'vitest'
import { openPaperMaker } from '../../../../electron/papers/paperMaker'
import type { PrintEvent } from '../../../../src/domain/papers/printLog'
import { problem } from '../../../../src/ipc/problem'
import { requests, type Input, type RequestName } from '../../../../src/ipc/requests'
import type { PaperInput } from '../../../../src/papers/paper'
import { deskOf, type Desk } from '../../../../src/ui/papers/desk'
import { notices } from '../../../../src/ui/state/notices'
import { pagesOf } from '../../papers/printing'

/** A job that reached the printer, with the text of its pages. */
export interface RoomJob {
  readonly what: 'slips' | 'paper'
  readonly copies: number
  readonly sides: string
  readonly pages: readonly string[]
}

const log: PrintEvent[] = []
vi.mock('../../../../src/ui/state/prints', () => ({
  recordPrint: async (_: string, event: PrintEvent) => void log.push(JSON.parse(JSON.stringify(event)) as PrintEvent),
}))

const press = openPaperMaker(path.resolve('node_modules'))

/** A print desk with the real paper maker and a printer that accepts everything. Each request is checked as main does. */
export class PrintRoom {
  readonly jobs: RoomJob[] = []
  /** Names of the files that were saved. */
  readonly saved: string[] = []
  /** Whether the system's next dialogs are closed without printing. */
  isDialogClosed = false
  /** Papers that cannot be made. */
  readonly broken = new Set<string>()

  constructor() {
    log.length = 0
    notices.setState({ list: [] })
    const request = (name: RequestName, input: unknown) => this.#answer(name, input)
    Object.assign(window.studio, { request })
  }

  desk(input: PaperInput): Desk {
    return deskOf(input, log)
  }

  remember(events: readonly PrintEvent[]): void {
    log.push(...events)
  }

  get said(): string[] {
    return notices.getState().list.map(({ message }) => message)
  }

  /** Presses the button of the last notice. */
  async act(): Promise<void> {
    notices.getState().list.at(-1)?.action?.run()
    await new Promise((resolve) => setImmediate(resolve))
  }

  async #answer(name: RequestName, raw: unknown) {
    const input = requests[name].input.safeParse(structuredClone(raw))
    if (!input.success) return { ok: false, problem: problem('badMessage', { name }) }
    try {
      return { ok: true, value: await this.#respond(name, input.data) }
    } catch (error) {
      return { ok: false, problem: problem('paperFailed', { detail: String(error) }) }
    }
  }

  async #respond(name: RequestName, data: unknown): Promise<unknown> {
    switch (name) {
      case 'paper.render':
        return this.#made(data as Input<'paper.render'>)
      case 'paper.print': {
        const { parts, copies, sides } = data as Input<'paper.print'>
        const made = []
        for (const part of parts) made.push(await this.#made(part))
        if (this.isDialogClosed) return null
        this.jobs.push({ what: 'paper', copies, sides, pages: made.flatMap(({ pdf }) => pagesOf(pdf)) })
        return made.map(({ marks }) => marks)
      }
      case 'paper.printSlips': {
        const { title: _, ...slips } = data as Input<'paper.printSlips'>
        const pdf = await press.slips(slips)
        if (this.isDialogClosed) return false
        this.jobs.push({ what: 'slips', copies: 1, sides: 'single', pages: pagesOf(pdf) })
        return true
      }
      case 'paper.chooseFolder':
        return { path: '/papers', id: 1 }
      case 'paper.saveInto': {
        const { fileName, ...request } = data as Input<'paper.saveInto'>
        const { marks } = await this.#made(request)
        this.saved.push(fileName)
        return { path: fileName, id: 2, marks }
      }
      default:
        throw new Error(`nobody answers ${name} here`)
    }
  }

  async #made(request: Input<'paper.render'>) {
    if (this.broken.has(request.paper)) throw new Error('the press is broken')
    return press.pages(request)
  }
}
