import { useEffect, useState } from 'react'
import { showStatusMessage } from '../../state/statusMessage'
import { t } from '../../../i18n'
import { closeTray } from '../consoleState'
import { NoteInput } from './NoteInput'
import { show, useShow } from '../show'
import { isNoteTyped } from './typedNote'

/**
 * A note on the current segment: why it ran over, or anything worth noting. It closes with the segment it was opened
 * for.
 */
export function NoteField() {
  const [{ segmentId, title }] = useState(() => {
    const segment = show.getState().state.current?.segment
    return { segmentId: segment?.id ?? '', title: segment?.title ?? '' }
  })
  const note = useShow(({ state }) => state.notes.get(segmentId) ?? '')
  useEffect(
    () =>
      show.subscribe(({ state }) => {
        if (state.current?.segment.id === segmentId) return
        // The keys go back to the console: the next Space is GO, not a character of the note.
        if (isNoteTyped(segmentId)) showStatusMessage(t('live.said.noted', { title }))
        closeTray()
      }),
    [segmentId, title],
  )
  return (
    <div onBlur={closeTray}>
      <NoteInput
        segmentId={segmentId}
        note={note}
        label={t('live.note.label', { title })}
        look="field"
        placeholder={t('live.note.placeholder')}
        autoFocus
      />
    </div>
  )
}
