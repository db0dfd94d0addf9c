import type { Contribution } from '../commands/contributions'
import { gridHasKeys } from './grid/cellEditing'

/** What commands need from the planner. It depends on the focus, which is watched for all commands. */
export const plannerContribution: Contribution = {
  context: () => ({ gridFocused: gridHasKeys() }),
  subscribe: () => () => {},
}
