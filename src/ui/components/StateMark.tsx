import {
  IconAlertTriangleFilled,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleFilled,
  IconCircleHalf2,
  type Icon,
} from '@tabler/icons-react'
import type { SpreadState } from '../../domain/season/case'
import type { ConcernState } from '../../domain/season/concern'
import classes from './StateMark.module.css'
import { useTranslation } from './translation'

type Tone = 'quiet' | 'going' | 'good' | 'caution' | 'late'
type Look = readonly [Icon, Tone]

const concernLooks: Readonly<Record<ConcernState, Look>> = {
  noted: [IconCircle, 'caution'],
  planned: [IconCircleHalf2, 'going'],
  answered: [IconCircleFilled, 'good'],
  followedUp: [IconCircleCheckFilled, 'quiet'],
}

const spreadLooks: Readonly<Record<SpreadState, Look>> = {
  intended: [IconCircle, 'quiet'],
  trial: [IconCircleHalf2, 'going'],
  established: [IconCircleFilled, 'good'],
}

interface Props {
  readonly look: Look
  readonly words: string
}

/** A state by shape, colour and word. */
function StateMark({ look: [Shape, tone], words }: Props) {
  return (
    <span className={classes.mark} data-tone={tone}>
      <Shape size={12} aria-hidden="true" />
      {words}
    </span>
  )
}

export function ConcernStateMark({ state }: { state: ConcernState }) {
  const { t } = useTranslation()
  return <StateMark look={concernLooks[state]} words={t(`term.concern.${state}`)} />
}

export function SpreadStateMark({ state }: { state: SpreadState }) {
  const { t } = useTranslation()
  return <StateMark look={spreadLooks[state]} words={t(`term.spread.${state}`)} />
}

/** Something that is overdue. */
export const LateMark = ({ words }: { words: string }) => (
  <StateMark look={[IconAlertTriangleFilled, 'late']} words={words} />
)
