import { setText } from '../../document/sessionEdits'
import { estimateOf, type EstimateContext } from '../../domain/estimate/estimateOf'
import type { Segment } from '../../domain/segment'
import type { SessionSnapshot } from '../../domain/session'
import { orderedRows } from '../../domain/timing/orderedRows'
import { compareScripts, type ComparedScript } from '../../interchange/word/compareScripts'
import { openWordFile } from '../../interchange/word/openWordFile'
import { readScripts, type WordScript } from '../../interchange/word/readScripts'
import { problem } from '../../ipc/problem'
import { edit } from '../state/edit'
import { RequestFailed } from '../state/studio'

/** A Word file that came back. */
export interface ReturnedFile {
  readonly name: string
  readonly scripts: readonly WordScript[]
  readonly exportedKeys: readonly string[] | null
}

/** Reads a file that came back; one without any of our marks is told, and nothing is changed. */
export async function returnedFile(file: File): Promise<ReturnedFile> {
  const opened = openWordFile(new Uint8Array(await file.arrayBuffer()))
  if (!opened) throw new RequestFailed(problem('wordUnreadable', { file: file.name }))
  const scripts = readScripts(new DOMParser().parseFromString(opened.document, 'text/xml'))
  if (scripts.length === 0) throw new RequestFailed(problem('wordWithoutMarks', { file: file.name }))
  return { name: file.name, scripts, exportedKeys: opened.exportedKeys }
}

export interface ReturnedRow extends ComparedScript {
  /** What the segment is estimated to take, ms, with the words here and with those there; null where nothing tells. */
  readonly hereMs: number | null
  readonly thereMs: number | null
}

/** Segment by segment, how the file stands to the session as it is now. */
export function returnedRows(
  { scripts, exportedKeys }: ReturnedFile,
  session: SessionSnapshot,
  context: EstimateContext,
): readonly ReturnedRow[] {
  const segments = orderedRows(session).filter((row): row is Segment => row.type === 'segment')
  const here = segments.map(({ id, title, script }) => ({ segmentId: id, title, script }))
  const byId = new Map(segments.map((segment) => [segment.id, segment]))
  return compareScripts(scripts, exportedKeys, here).map((row) => {
    const segment = row.segmentId === null ? undefined : byId.get(row.segmentId)
    const withScript = (script: string | null) =>
      segment && script !== null ? (estimateOf({ ...segment, script }, context)?.scriptMs ?? null) : null
    return { ...row, hereMs: withScript(row.here), thereMs: withScript(row.there) }
  })
}

/** Whether the file has words that the session could take over. */
export const isTakeable = ({ state, segmentId }: ComparedScript): boolean =>
  segmentId !== null && (state === 'changedThere' || state === 'both')

/** Takes over what the file says, as one gesture. */
export const takeOver = (rows: readonly ComparedScript[]): boolean =>
  edit('paper.word.gesture', {
    session: rows.flatMap(({ segmentId, there }) =>
      segmentId === null || there === null ? [] : [setText(segmentId, 'script', there)],
    ),
  })
