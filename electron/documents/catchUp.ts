import { problem, ProblemError, type Problem } from '../../src/ipc/problem'
import type { OpenDocuments } from './openDocuments'

/** Completes after the start what nothing waits for. What fails is tried again at the next start. */
export async function catchUp(documents: OpenDocuments): Promise<void> {
  try {
    await documents.catchUp()
  } catch (error) {
    const reason: Problem =
      error instanceof ProblemError ? error.problem : problem('unexpected', { detail: String(error) })
    console.error('The index of sessions was not completed', reason)
  }
}
