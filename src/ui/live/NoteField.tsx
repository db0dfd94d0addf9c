import { DraftInput } from '../components/DraftInput'
import { useTranslation } from '../components/translation'
import { closeTray } from './consoleState'
import { press } from './liveActions'
import { useShow } from './show'

/** A note on what is on: why it ran over, or whatever is worth keeping. */
export function NoteField() {
  const { t } = useTranslation()
  const segmentId = useShow(({ state }) => state.current?.segment.id ?? '')
  const title = useShow(({ state }) => state.current?.segment.title ?? '')
  const note = useShow(({ state }) => state.notes.get(segmentId) ?? '')
  const keep = (text: string) => {
    press({ type: 'note', segmentId, text: text.trim() })
    return true
  }
  return (
    <DraftInput
      // The note is of the segment it was begun for.
      key={segmentId}
      label={t('live.note.label', { title })}
      placeholder={t('live.note.placeholder')}
      value={note}
      autoFocus
      commit={keep}
      refusal=""
      onLeave={closeTray}
      onEnd={closeTray}
    />
  )
}
