import type { Problem } from '../../ipc/problem'
import { useTranslation } from '../components/translation'

/** What went wrong, and what a person can do about it. */
export function ProblemWords({ problem: { code, params } }: { problem: Problem }) {
  const { t } = useTranslation()
  return (
    <>
      <strong>{t(`problem.${code}`, params)}</strong> {t(`problem.todo.${code}`)}
    </>
  )
}
