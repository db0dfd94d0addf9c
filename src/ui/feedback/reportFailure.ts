import { problemOf } from '../state/studio'
import { t } from '../../i18n'
import type { Problem } from '../../ipc/problem'
import { notify } from '../state/notices'

/** What went wrong and what to do about it, as one text. */
export const problemWords = ({ code, params }: Problem): string =>
  `${t(`problem.${code}`, params)} ${t(`problem.todo.${code}`)}`

/** Runs an action of the user; a failure is shown in a notice. */
export async function reportFailure(run: () => void | Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    const problem = problemOf(error)
    if (problem.code === 'unexpected') console.error(error)
    notify({ message: problemWords(problem), tone: 'error' })
  }
}
