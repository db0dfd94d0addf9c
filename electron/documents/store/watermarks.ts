import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { writeAtomically } from './atomicFile'

/** How far a document had come when the watermark was made. */
const Watermark = z.object({ seq: z.number().int().nonnegative(), count: z.number().int().nonnegative() })
export type Watermark = z.infer<typeof Watermark>
export type Watermarks = ReadonlyMap<string, Watermark>

const WatermarksFile = z.record(z.string(), Watermark)
const fileIn = (workspaceFolder: string): string => path.join(workspaceFolder, 'marks.json')

/**
 * The watermarks are outside the store, because a store that lost its end looks sound from within. They follow every
 * write within about a second, so a killed store may be ahead of them; it is never behind, unless it lost something. If
 * the file is missing or unreadable, there are no watermarks.
 */
export async function readWatermarks(workspaceFolder: string): Promise<Watermarks> {
  const text = await readFile(fileIn(workspaceFolder), 'utf8').catch(() => '{}')
  try {
    return new Map(Object.entries(WatermarksFile.parse(JSON.parse(text))))
  } catch {
    return new Map()
  }
}

export async function writeWatermarks(workspaceFolder: string, watermarks: Watermarks): Promise<void> {
  await writeAtomically(fileIn(workspaceFolder), JSON.stringify(Object.fromEntries(watermarks)))
}
