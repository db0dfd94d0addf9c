import type { Contribution } from '../commands/contributions'
import { gridHasKeys } from './grid/cellEditing'

/** What the commands know of the planner. The focus, which decides it, is watched for all of them. */
export const plannerContribution: Contribution = {
  context: () => ({ gridFocused: gridHasKeys() }),
  subscribe: () => () => {},
}
