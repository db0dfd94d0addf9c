import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { writeAtomically } from './atomicFile'

/** How far a document had come when the mark was made. */
const Mark = z.object({ seq: z.number().int().nonnegative(), count: z.number().int().nonnegative() })
export type Mark = z.infer<typeof Mark>
export type Marks = ReadonlyMap<string, Mark>

const MarksFile = z.record(z.string(), Mark)
const fileIn = (workspaceFolder: string): string => path.join(workspaceFolder, 'marks.json')

/**
 * The marks lie outside the store, because a store that lost its end looks sound from within. They follow every write
 * within about a second, so a store that was killed may be ahead of them; behind them it never is, unless it lost
 * something.
 * A marks file that is missing or does not read marks nothing.
 */
export async function readMarks(workspaceFolder: string): Promise<Marks> {
  const text = await readFile(fileIn(workspaceFolder), 'utf8').catch(() => '{}')
  try {
    return new Map(Object.entries(MarksFile.parse(JSON.parse(text))))
  } catch {
    return new Map()
  }
}

export async function writeMarks(workspaceFolder: string, marks: Marks): Promise<void> {
  await writeAtomically(fileIn(workspaceFolder), JSON.stringify(Object.fromEntries(marks)))
}
