import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const here = path.dirname(fileURLToPath(import.meta.url))

/** Builds the program that edits forever. Returns its file, which is named after the test that runs it. */
export async function buildWriter(name: string, source = 'killedWriter'): Promise<string> {
  const file = path.resolve(here, `../../../node_modules/.cache/${name}.mjs`)
  await build({
    input: path.join(here, `${source}.ts`),
    platform: 'node',
    external: ['classic-level', /sampleWorkspace$/],
    output: { file, format: 'esm', codeSplitting: false },
    logLevel: 'silent',
  })
  return file
}

/** Runs the writer and kills it `afterMs` after its first word. Returns what was reported as durable. */
export async function runAndKill(
  program: string,
  folder: string,
  from: number | string,
  afterMs: number,
): Promise<Map<string, number>> {
  const child = spawn(process.execPath, [program, folder, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const saved = new Map<string, number>()
  const lines = createInterface({ input: child.stdout })
  lines.once('line', () => setTimeout(() => child.kill('SIGKILL'), afterMs))
  lines.on('line', (line) => {
    const [id = '', count] = line.split(' ')
    saved.set(id, Number(count))
  })
  await once(child, 'close')
  return saved
}
