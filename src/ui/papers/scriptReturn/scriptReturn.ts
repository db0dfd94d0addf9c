import { setSegments, setText, type SessionEdit } from '../../../document/edits/sessionEdits'
import { estimateOf, type EstimateContext } from '../../../domain/estimate/estimateOf'
import type { WordReturn } from '../../../domain/script/wordReturn'
import type { Segment } from '../../../domain/segment'
import type { SessionSnapshot } from '../../../domain/session'
import { orderedRows } from '../../../domain/timing/schedule'
import { t } from '../../../i18n'
import { compareScripts, type ComparedScript } from '../../../interchange/word/compareScripts'
import { problem } from '../../../ipc/problem'
import { edit } from '../../state/edit'
import { ask, RequestFailed } from '../../state/studio'

/** A returned Word file. */
export interface ReturnedFile extends WordReturn {
  readonly name: string
}

/** No real Word file is larger, in bytes: a larger one is not even loaded. */
const mostBytes = 50 * 2 ** 20

const segmentsOf = (session: SessionSnapshot): readonly Segment[] =>
  orderedRows(session).filter((row): row is Segment => row.type === 'segment')

/** Reads a returned file; one without any script of the session is refused. */
export async function returnedFile(file: File, session: SessionSnapshot): Promise<ReturnedFile> {
  const { name } = file
  if (file.size > mostBytes) throw new RequestFailed(problem('fileTooLarge', { file: name }))
  const titles = segmentsOf(session).map(({ title, kind }) => title || t(`term.kind.${kind}`))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const returned = { name, ...(await ask('word.read', { name, bytes, titles })) }
  const { rows } = comparedWith(returned, session)
  if (!rows.some(({ segmentId, there }) => segmentId !== null && there !== null))
    throw new RequestFailed(problem('wordWithoutScripts', { file: name }))
  return returned
}

const comparedWith = (file: ReturnedFile, session: SessionSnapshot) =>
  compareScripts(
    file,
    segmentsOf(session).map(({ id, title, script }) => ({ segmentId: id, title, script })),
  )

export interface ReturnedRow extends ComparedScript {
  /**
   * The estimated duration of the segment, ms, with the script here and the one there; null if there is no estimate.
   */
  readonly hereMs: number | null
  readonly thereMs: number | null
}

/** The comparison of the file with the session's present state, segment by segment. */
export function returnedRows(
  file: ReturnedFile,
  session: SessionSnapshot,
  context: EstimateContext,
): { readonly rows: readonly ReturnedRow[]; readonly isBlank: boolean } {
  const byId = new Map(segmentsOf(session).map((segment) => [segment.id, segment]))
  const { rows, isBlank } = comparedWith(file, session)
  const withTimes = rows.map((row) => {
    const segment = row.segmentId === null ? undefined : byId.get(row.segmentId)
    const withScript = (script: string | null) =>
      segment && script !== null ? (estimateOf({ ...segment, script }, context)?.scriptMs ?? null) : null
    return { ...row, hereMs: withScript(row.here), thereMs: withScript(row.there) }
  })
  return { rows: withTimes, isBlank }
}

/** Whether the file has a different script that the session could accept. */
export const isApplicable = ({ state, segmentId }: ComparedScript): boolean =>
  segmentId !== null && (state === 'changedThere' || state === 'both' || state === 'differs')

/** Whether a row has anything that the user should see. */
export const isShown = ({ state, titleThere, factsThere, comments, tracked, isByHeading }: ComparedScript): boolean =>
  state !== 'kept' ||
  isByHeading ||
  titleThere !== null ||
  [factsThere, comments, tracked].some((all) => all.length > 0)

/** Applies the file's script, as one gesture. */
export const applyScripts = (rows: readonly ComparedScript[]): boolean =>
  take(
    rows.flatMap(({ segmentId, there }) =>
      segmentId === null || there === null ? [] : [setText(segmentId, 'script', there)],
    ),
  )

/** Applies the file's title of a segment. */
export const applyTitle = ({ segmentId, titleThere }: ComparedScript): boolean =>
  segmentId !== null && titleThere !== null && take([setSegments([segmentId], { title: titleThere })])

const take = (session: readonly SessionEdit[]): boolean => edit('paper.word.gesture', { session })
