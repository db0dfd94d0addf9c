import { createStore, useStore } from 'zustand'
import { newId } from '../../../document/edits/newId'
import { secondMs } from '../../../domain/timing/units'
import { appendEvent, runNow } from '../../state/run'

/** A note that is being typed. It belongs to the segment that it was begun on, whatever is on by now. */
interface TypedNote {
  readonly runId: string | null
  readonly segmentId: string
  readonly text: string
  /** As much of it as is in the log. */
  readonly written: string
  /** All that is written of it is one step of undo. */
  readonly groupId: string
}

const typed = createStore<{ readonly note: TypedNote | null }>(() => ({ note: null }))

/** What is typed for a segment; null while nothing is. */
export const useTypedNote = (segmentId: string): string | null =>
  useStore(typed, ({ note }) => (note?.segmentId === segmentId ? note.text : null))

/** Whether some of it is not in the log yet. */
export const useIsNoteUnwritten = (segmentId: string): boolean =>
  useStore(typed, ({ note }) => note?.segmentId === segmentId && note.text.trim() !== note.written)

/** Whether a note is being typed for a segment. */
export const isNoteTyped = (segmentId: string): boolean => typed.getState().note?.segmentId === segmentId

/** How long a pause in typing must be for the note to be written, in ms. */
const restMs = secondMs
let timer = 0

/**
 * Takes in what stands in the field of a segment's note, whose log has `noted`. It is written after a moment, but not
 * while an input method composes.
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

/** Writes what is typed by now. Every press does so first, so that the note stands in the log before it. */
export function writeNote(): void {
  clearTimeout(timer)
  const { note } = typed.getState()
  const text = note?.text.trim()
  if (!note || text === undefined || text === note.written || note.runId !== runNow()?.id) return
  typed.setState({ note: { ...note, written: text } })
  appendEvent({ type: 'note', segmentId: note.segmentId, text }, { groupId: note.groupId })
}

/** The field was left, or taken away: by a press, another panel, or with its window. */
export function endNote(): void {
  writeNote()
  typed.setState({ note: null })
}
