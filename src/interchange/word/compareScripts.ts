import { scriptFingerprint } from '../../domain/estimate/scriptFingerprint'
import type { WordScript } from './readScripts'
import { segmentKey } from '../../domain/script/scriptMark'

/**
 * How a script stands after a Word file was away: nobody has touched it, it was changed there, here, or on both sides;
 * its mark is lost (the paragraph under it was deleted or pasted anew); or the segment is gone here.
 */
export const scriptStates = ['kept', 'changedThere', 'changedHere', 'both', 'lost', 'gone'] as const
export type ScriptState = (typeof scriptStates)[number]

export interface ScriptHere {
  readonly segmentId: string
  readonly title: string
  readonly script: string
}

export interface ComparedScript {
  /** Null where the segment is gone. */
  readonly segmentId: string | null
  readonly title: string
  readonly state: ScriptState
  /** What the file says; null where the mark is lost. */
  readonly there: string | null
  /** What the app holds; null where the segment is gone. */
  readonly here: string | null
}

/**
 * Compares what was exported (the marks carry its fingerprint), what the file holds now, and what the app holds now.
 * `exportedKeys` are the segments that the file had when it was exported; null where the file has lost that list.
 */
export function compareScripts(
  file: readonly WordScript[],
  exportedKeys: readonly string[] | null,
  session: readonly ScriptHere[],
): readonly ComparedScript[] {
  const byKey = new Map(file.map((script) => [script.key, script]))
  const known = new Set(session.map(({ segmentId }) => segmentKey(segmentId)))
  const ofSession = session.flatMap((here): ComparedScript[] => {
    const there = byKey.get(segmentKey(here.segmentId))
    const base = { segmentId: here.segmentId, title: here.title, here: here.script }
    if (there) return [{ ...base, state: stateOf(there, here.script), there: there.text }]
    return exportedKeys?.includes(segmentKey(here.segmentId)) ? [{ ...base, state: 'lost', there: null }] : []
  })
  const gone = file.filter(({ key }) => !known.has(key))
  return [
    ...ofSession,
    ...gone.map(({ text }): ComparedScript => ({ segmentId: null, title: '', state: 'gone', there: text, here: null })),
  ]
}

function stateOf({ exported, text }: WordScript, script: string): ScriptState {
  const [there, here] = [scriptFingerprint(text), scriptFingerprint(script)]
  if (there === here) return 'kept'
  if (here === exported) return 'changedThere'
  return there === exported ? 'changedHere' : 'both'
}
