import { createStore, useStore } from 'zustand'
import { newId } from '../../../document/edits/newId'
import { secondMs } from '../../../domain/timing/units'
import { appendEvent, runNow } from '../../state/run'

/**
 * A note that is being typed. It belongs to the segment that it was begun on, even if another one is current by now.
 */
interface TypedNote {
  readonly runId: string | null
  readonly segmentId: string
  readonly text: string
  /** The part of it that is in the log. */
  readonly written: string
  /** Everything written of it is one step of undo. */
  readonly groupId: string
}

const typed = createStore<{ readonly note: TypedNote | null }>(() => ({ note: null }))

/** The note being typed for a segment; null if there is none. */
export const useTypedNote = (segmentId: string): string | null =>
  useStore(typed, ({ note }) => (note?.segmentId === segmentId ? note.text : null))

/** Whether some of it is not in the log yet. */
export const useIsNoteUnwritten = (segmentId: string): boolean =>
  useStore(typed, ({ note }) => note?.segmentId === segmentId && note.text.trim() !== note.written)

/** Whether a note is being typed for a segment. */
export const isNoteTyped = (segmentId: string): boolean => typed.getState().note?.segmentId === segmentId

/** How long typing must pause before the note is written, in ms. */
const restMs = secondMs
let timer = 0

/**
 * Takes the text in the field of a segment's note; the log has `noted`. It is written after a pause, but not while an
 * input method composes.
 */
export function typeNote(segmentId: string, text: string, noted: string, isComposing: boolean): void {
  const { note } = typed.getState()
  if (note && note.segmentId !== segmentId) endNote()
  const begun =
    note?.segmentId === segmentId ? note : { runId: runNow()?.id ?? null, segmentId, written: noted, groupId: newId() }
  typed.setState({ note: { ...begun, text } })
  clearTimeout(timer)
  if (!isComposing) timer = window.setTimeout(writeNote, restMs)
}

/** Writes what is typed so far. Every press does this first, so that the note precedes it in the log. */
export function writeNote(): void {
  clearTimeout(timer)
  const { note } = typed.getState()
  const text = note?.text.trim()
  if (!note || text === undefined || text === note.written || note.runId !== runNow()?.id) return
  typed.setState({ note: { ...note, written: text } })
  appendEvent({ type: 'note', segmentId: note.segmentId, text }, { groupId: note.groupId })
}

/** The field was left, or was removed by a press, another panel, or the closing of its window. */
export function endNote(): void {
  writeNote()
  typed.setState({ note: null })
}
