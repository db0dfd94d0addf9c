import { useEffect, useState } from 'react'
import { showStatusMessage } from '../../state/statusMessage'
import { t } from '../../../i18n'
import { closeTray } from '../consoleState'
import { NoteInput } from './NoteInput'
import { show, useShow } from '../show'
import { isNoteTyped } from './typedNote'

/** A note on what is on: why it ran over, or whatever is worth keeping. It closes with the segment it was opened for. */
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
        // The keys are the console's again: the next Space is GO, and no letter of a note.
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
