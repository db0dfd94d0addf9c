import { rm } from 'node:fs/promises'
import { problem, ProblemError } from '../../src/ipc/problem'
import { writeAtomically } from '../documents/atomicFile'

/** Writes a PDF so that it is there as a whole or not at all. Throws `exportFailed`. */
export async function savePaper(pdf: Uint8Array, file: string): Promise<void> {
  try {
    await writeAtomically(file, pdf)
  } catch (error) {
    await rm(`${file}.partial`, { force: true }).catch(() => undefined)
    const detail = error instanceof Error ? error.message : String(error)
    throw new ProblemError(problem('exportFailed', { file, detail }))
  }
}
