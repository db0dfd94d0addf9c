import { t } from '../../i18n'
import { notify } from '../state/notices'
import type { Failure } from './deskJob'

/** Shows which papers failed, and why. What succeeded is reported separately. */
export function notifyFailures(failures: readonly Failure[]): void {
  if (failures.length === 0) return
  const [
    {
      problem: { code, params },
    },
  ] = failures as readonly [Failure, ...Failure[]]
  const names = [...new Set(failures.map(({ name }) => name))].join('、')
  const why = `${t(`problem.${code}`, params)} ${t(`problem.todo.${code}`)}`
  notify({ message: t('paper.desk.failed', { names, why }), tone: 'error' })
}
