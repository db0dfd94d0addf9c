import { newId } from '../../../document/edits/newId'
import { addQuestion, addSegment, type SessionEdit } from '../../../document/edits/sessionEdits'
import type { Concern } from '../../../domain/library'
import { kinds } from '../../../domain/kinds'
import { forumPlace } from '../../../domain/season/forumPlace'
import { orderedRows } from '../../../domain/timing/schedule'
import { t } from '../../../i18n'
import { jumpToRow } from '../../planner/findings/jump'
import { openInPlanner } from '../../season/sessionActions'
import { sessionLink } from '../../state/documents'
import { editSession, notifyDone } from '../../state/edit'
import type { SessionToCome } from '../../../domain/season/sessionsToCome'

export interface IntoForum {
  readonly session: SessionToCome
  /** The micro-forum; null: a new one. */
  readonly forumId: string | null
  readonly concerns: readonly Pick<Concern, 'id' | 'text'>[]
  /** How long each question is planned, ms. */
  readonly eachMs: number
}

/** Makes concerns the questions of a micro-forum, in one gesture. Those that it has already are left out. */
export async function putIntoForum({ session, forumId, concerns, eachMs }: IntoForum): Promise<void> {
  const { replica } = await sessionLink(session.id)
  const rows = orderedRows(replica.snapshot)
  const forum = rows.find((row) => row.id === forumId)
  const there = new Set(forum?.type === 'segment' ? forum.questions.map(({ concernId }) => concernId) : [])
  const questions = concerns
    .filter(({ id }) => !there.has(id))
    .map(({ id, text }) => ({ text, durationMs: eachMs, concernId: id }))
  const segmentId = forum?.id ?? newId()
  const edits: readonly SessionEdit[] = forum
    ? questions.map((question) => addQuestion(segmentId, question))
    : [
        addSegment(
          {
            kind: 'microForum',
            title: t('term.kind.microForum'),
            durationMs: Math.max(kinds.microForum.usualMs, questions.length * eachMs),
            questions,
          },
          forumPlace(rows),
          segmentId,
        ),
      ]
  if (questions.length === 0) return
  if (!(await editSession(session.id, 'concerns.gesture.forum', { session: edits }))) return
  const name = t('shell.session.number', { number: session.number })
  notifyDone({
    tone: 'good',
    message: t('concerns.forum.done', { count: questions.length, session: name }),
    action: {
      label: t('concerns.forum.see'),
      run: () => void openInPlanner(session.id).then(() => jumpToRow(segmentId)),
    },
  })
}
