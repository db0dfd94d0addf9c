import { addEntity } from '../../../document/edits/libraryEdits'
import { newId } from '../../../document/edits/newId'
import { insertRows, setDetails } from '../../../document/edits/sessionEdits'
import type { Case } from '../../../domain/library'
import type { SegmentOfCase } from '../../../domain/season/caseSegment'
import { t } from '../../../i18n'
import { reportFailure } from '../../feedback/reportFailure'
import { openInPlanner } from '../../season/sessionActions'
import { editSession, notifyDone } from '../../state/edit'
import { selectMany } from '../../state/selection'
import { nextNumber } from '../../state/sessions'

/** Where the segments of a case go: into a session after a row, or into a new session of a season. */
export type ArrangeTarget =
  | { readonly sessionId: string; readonly number: number; readonly afterId: string | null }
  | { readonly newInSeason: string }

/** Makes the segments as one gesture, and offers to go there. */
export const arrangeInto = (one: Case, target: ArrangeTarget, made: readonly SegmentOfCase[]): Promise<void> =>
  reportFailure(async () => {
    const rows = made.map((segment) => ({ ...segment, type: 'segment' as const, id: newId() }))
    const { sessionId, number } = 'newInSeason' in target ? newSession(target.newInSeason) : target
    const session = insertRows(rows, 'newInSeason' in target ? null : target.afterId)
    const isMade =
      'newInSeason' in target
        ? await editSession(
            sessionId,
            'casePage.gesture.arrange',
            {
              library: addEntity(
                'sessions',
                { seasonId: target.newInSeason, number, archivedAt: null, sample: false },
                sessionId,
              ),
              session: [setDetails({ topicId: one.topicId }), session],
            },
            true,
          )
        : await editSession(sessionId, 'casePage.gesture.arrange', { session })
    if (isMade)
      notifyArranged(
        sessionId,
        number,
        rows.map(({ id }) => id),
      )
  })

const newSession = (seasonId: string) => ({ sessionId: newId(), number: nextNumber(seasonId) })

function notifyArranged(sessionId: string, number: number, rowIds: readonly string[]): void {
  notifyDone({
    message: t('casePage.arrange.done', { count: rowIds.length, number }),
    tone: 'good',
    action: {
      label: t('casePage.arrange.show'),
      run: () => void openInPlanner(sessionId).then(() => selectMany(rowIds)),
    },
  })
}
