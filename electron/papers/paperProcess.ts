import { problem } from '../../src/ipc/problem'
import type { Made, PaperAnswered, PaperAsked, PaperProduct } from './paperMessages'
import { openPaperMaker } from './paperMaker'

// A separate process for papers: pdfmake needs 150 MB and up to a second, and no window should wait for it. Its only
// argument is the folder of the font packages.

const maker = openPaperMaker(process.argv[2] ?? '')

async function answerTo({ id, product, request }: PaperAsked): Promise<PaperAnswered> {
  try {
    // A request with a product's name has that product's type.
    const make: (request: never) => Promise<Made<PaperProduct>> = maker[product]
    return { id, reply: { ok: true, value: await make(request as never) } }
  } catch (error) {
    console.error('A paper could not be made', error)
    const detail = error instanceof Error ? error.message : String(error)
    return { id, reply: { ok: false, problem: problem('paperFailed', { detail }) } }
  }
}

const port = process.parentPort
port.on('message', ({ data }: { data: PaperAsked }) => {
  // Older runtimes check for unhandled rejections before the microtasks of a message have run, so leave its turn first.
  setImmediate(() => void answerTo(data).then((answer) => port.postMessage(answer)))
})
