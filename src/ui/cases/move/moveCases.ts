import { createStore, useStore } from 'zustand'
import { moveEntity, setEntity } from '../../../document/edits/libraryEdits'
import { t } from '../../../i18n'
import { edit } from '../../state/edit'
import { showStatusMessage } from '../../state/statusMessage'
import { workspace } from '../../state/workspace'
import { movePlan, type Mend, type MovePlan, type SetStep, type MoveStep } from './movePlan'

/** Where the cases go in their order: after another one (null: to the top). */
export interface OrderChange {
  readonly ids: readonly string[]
  readonly afterId: string | null
}

/** Steps of which some cannot be made without an answer. */
export interface MoveQuestion {
  readonly plan: MovePlan
  readonly order: OrderChange | null
}

const question = createStore<{ readonly asked: MoveQuestion | null }>(() => ({ asked: null }))
export const useMoveQuestion = (): MoveQuestion | null => useStore(question, ({ asked }) => asked)
export const dropMoveQuestion = (): void => question.setState({ asked: null })

/** Makes the steps if all may be made, otherwise asks. */
export function moveCases(steps: readonly MoveStep[], order: OrderChange | null = null): void {
  const { library } = workspace.getState()
  if (!library) return
  const plan = movePlan(steps, library)
  const isFree = plan.refused.length + plan.settled.length + plan.derived.length === 0
  if (!isFree) question.setState({ asked: { plan, order } })
  else makeSteps(plan.allowed, order)
}

/** Makes steps, with what was filled in for them by the case's id, in one gesture. */
export function makeSteps(
  steps: readonly SetStep[],
  order: OrderChange | null,
  mends: ReadonlyMap<string, Mend> = new Map(),
): void {
  const moved = new Set(steps.map(({ row }) => row.id))
  // Without steps it is the order alone that changes.
  const ids = order ? order.ids.filter((id) => moved.size === 0 || moved.has(id)) : []
  const done = edit('cases.gesture.move', {
    library: [
      ...steps.map(({ row, to }) => setEntity('cases', row.id, { ...mends.get(row.id), stage: to })),
      ...(order && ids.length > 0 ? [moveEntity('cases', ids, order.afterId)] : []),
    ],
  })
  const [first] = steps
  if (!done || !first) return
  const name = first.row.name || t('library.unnamed')
  const stage = t(`term.stage.${first.to}`)
  showStatusMessage(
    steps.length === 1 ? t('cases.move.done', { name, stage }) : t('cases.move.doneMany', { count: steps.length }),
  )
}
