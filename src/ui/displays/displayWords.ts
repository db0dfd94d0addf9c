import type { RunPlan } from '../../domain/run/plan/plan'
import { departments } from '../../domain/segment'
import type { DisplayId } from '../../ipc/displays'
import { t } from '../../i18n'

type Columns = Pick<RunPlan, 'cueColumns'> | null

/** The name of a department, or of one of the session's own cue columns. */
export function departmentWord(id: string, plan: Columns): string {
  const known = departments.find((one) => one === id)
  return known ? t(`term.department.${known}`) : (plan?.cueColumns.find((column) => column.id === id)?.name ?? id)
}

export const displayWord = ({ kind, department }: DisplayId, plan: Columns): string =>
  kind === 'department'
    ? `${t('displays.kind.department')} ${departmentWord(department, plan)}`
    : t(`displays.kind.${kind}`)
