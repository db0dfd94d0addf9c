import { t } from '../../i18n'
import { notify } from '../state/notices'
import { problemOf } from './appState'

/** Runs what a person asked for; what fails is said in a notice. */
export async function told(run: () => void | Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    const { code, params } = problemOf(error)
    if (code === 'unexpected') console.error(error)
    notify({ message: `${t(`problem.${code}`, params)} ${t(`problem.todo.${code}`)}`, tone: 'error' })
  }
}
