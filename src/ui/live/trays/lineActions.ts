import { changeId, changesNow, takeIn } from './changes'
import { selectLine, selectedLine, beginLineEditing, lineAfter, stepLine } from './selectedLine'
import { consoleState } from '../consoleState'
import { acceptRecovery, fixSegment, recoveryRows } from './recovery'

/** The lines of the open panel, as they stand. */
function lineIds(): readonly string[] {
  const { tray } = consoleState.getState()
  if (tray === 'recovery') return recoveryRows().map(({ id }) => id)
  return tray === 'changes' ? changesNow().map(changeId) : []
}

export const moveLine = (step: 1 | -1): void => selectLine(stepLine(lineIds(), selectedLine(), step))

/** Does something to the chosen line; one that has left the plan meanwhile is never acted on. */
function withChosen(act: (id: string) => void): void {
  const before = lineIds()
  const id = selectedLine()
  if (id === null || !before.includes(id)) return
  act(id)
  selectLine(lineAfter(before, id, lineIds()))
}

/** Takes the chosen line, of the plan or of the changes, alone. */
export const takeSelected = (): void =>
  withChosen((id) => {
    if (consoleState.getState().tray === 'recovery') return acceptRecovery(id)
    const change = changesNow().find((one) => changeId(one) === id)
    if (change) takeIn(change)
  })

/** Takes nothing from the chosen line; once more, and the plan may have it again. */
export const keepSelected = (): void =>
  withChosen((id) => {
    const isFixed = recoveryRows().some((row) => row.id === id && row.isFixed)
    fixSegment(id, isFixed ? null : 'refused')
  })

/** Goes into the field of the chosen line's length. */
export function editSelected(): void {
  const id = selectedLine()
  if (id !== null && lineIds().includes(id)) beginLineEditing()
}
