import type { Problem } from '../../ipc/problem'
import { useTranslation } from '../components/translation'

/** What went wrong, and what the user can do about it; hovering shows the system's message. */
export function ProblemWords({ problem: { code, params } }: { problem: Problem }) {
  const { t } = useTranslation()
  const detail = params.detail === undefined ? undefined : String(params.detail)
  return (
    <>
      <strong title={detail}>{t(`problem.${code}`, params)}</strong> {t(`problem.todo.${code}`)}
    </>
  )
}
