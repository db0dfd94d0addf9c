import { addCasting, setSegments } from '../../../document/edits/sessionEdits'
import { filledFromCase } from '../../../domain/season/caseSegment'
import { edit } from '../../state/edit'
import { workspace } from '../../state/workspace'

/** Chooses the case of a segment, and fills from it what nobody has entered yet, in one gesture. */
export function chooseCase(segmentId: string, caseId: string): void {
  const { session, library } = workspace.getState()
  const segment = session?.rows.get(segmentId)
  const one = library?.cases.get(caseId)
  if (segment?.type !== 'segment' || !one) return
  const { castings = [], assumedFrom: _assumedFrom, ...patch } = filledFromCase(segment, one)
  edit('planner.gesture.case', {
    session: [setSegments([segmentId], patch), ...castings.map((casting) => addCasting(segmentId, casting))],
  })
}
