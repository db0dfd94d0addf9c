import { changeId, changesNow, acceptChange } from './changes'
import { selectLine, selectedLine, beginLineEditing, lineAfter, stepLine } from './selectedLine'
import { consoleState } from '../consoleState'
import { acceptRecovery, fixSegment, recoveryRows } from './recovery'

/** The present lines of the open panel. */
function lineIds(): readonly string[] {
  const { tray } = consoleState.getState()
  if (tray === 'recovery') return recoveryRows().map(({ id }) => id)
  return tray === 'changes' ? changesNow().map(changeId) : []
}

export const moveLine = (step: 1 | -1): void => selectLine(stepLine(lineIds(), selectedLine(), step))

/** Does something to the selected line, unless it has left the plan in the meantime. */
function withChosen(act: (id: string) => void): void {
  const before = lineIds()
  const id = selectedLine()
  if (id === null || !before.includes(id)) return
  act(id)
  selectLine(lineAfter(before, id, lineIds()))
}

/** Accepts only the selected line, of the plan or of the changes. */
export const takeSelected = (): void =>
  withChosen((id) => {
    if (consoleState.getState().tray === 'recovery') return acceptRecovery(id)
    const change = changesNow().find((one) => changeId(one) === id)
    if (change) acceptChange(change)
  })

/** Keeps the selected segment's time; pressed again, the plan may use it again. */
export const keepSelected = (): void =>
  withChosen((id) => {
    const isFixed = recoveryRows().some((row) => row.id === id && row.isFixed)
    fixSegment(id, isFixed ? null : 'refused')
  })

/** Focuses the duration field of the selected line. */
export function editSelected(): void {
  const id = selectedLine()
  if (id !== null && lineIds().includes(id)) beginLineEditing()
}
