import { Button } from '@mantine/core'
import { useTranslation } from '../../components/translation'
import { goTo } from '../../state/place'
import { arrangeCase } from '../arrange/arrangeState'
import classes from './MoveDialog.module.css'
import type { MoveStep } from './movePlan'

interface Props {
  readonly steps: readonly MoveStep[]
  readonly onLeave: () => void
}

/** Why no hand moves a case to 已登台 or 已推广, and the way to what makes it true. */
export function DerivedStage({ steps, onLeave }: Props) {
  const { t } = useTranslation()
  const isOnStage = steps.some(({ to }) => to === 'presented')
  const [first] = steps
  if (!first) return null
  const leave = () => {
    onLeave()
    if (isOnStage) arrangeCase(first.row.id)
    else goTo('spreads')
  }
  return (
    <div className={classes.derived}>
      <p className={classes.rule}>{t(isOnStage ? 'cases.move.presented' : 'cases.move.spread')}</p>
      <Button onClick={leave}>{t(isOnStage ? 'cases.move.arrange' : 'cases.move.toSpreads')}</Button>
    </div>
  )
}
