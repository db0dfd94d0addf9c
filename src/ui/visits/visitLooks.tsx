import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconClock,
  type Icon,
} from '@tabler/icons-react'
import type { VisitState } from '../../domain/season/visitMatrix'
import { useTranslation } from '../components/translation'
import classes from './Visits.module.css'

const shapes: Readonly<Record<VisitState, Icon>> = {
  done: IconCircleCheckFilled,
  planned: IconClock,
  overdue: IconAlertTriangleFilled,
  missing: IconCircleDashed,
}

/** The state of a visit by shape, word and colour. `isLate`: nobody planned one although the round is over. */
export function VisitStateMark({ state, isLate = false }: { state: VisitState; isLate?: boolean }) {
  const { t } = useTranslation()
  const Shape = shapes[state]
  return (
    <span className={classes.mark} data-state={state} data-late={isLate}>
      <Shape size={15} aria-hidden="true" />
      {isLate ? t('visits.late') : t(`term.visit.${state}`)}
    </span>
  )
}
