import { segmentKinds, type SegmentKind } from '../../../domain/kinds'
import type { Case } from '../../../domain/library'
import type { CaseCasting } from '../../../domain/season/case'
import { castForKind, segmentOfCase, suitingKinds, type SegmentOfCase } from '../../../domain/season/caseSegment'
import type { Row } from '../../../domain/segment'
import type { SessionSnapshot } from '../../../domain/session'
import { orderedRows } from '../../../domain/timing/schedule'

/** Where segments can go: after a row, at the end of a part, or (`afterId` null) at the top. */
export interface ArrangePlace {
  readonly type: 'top' | 'part' | 'row'
  readonly afterId: string | null
  readonly title: string
  /** The number of a segment among the segments. */
  readonly number: number
}

export function placesIn(session: Pick<SessionSnapshot, 'rows'>): readonly ArrangePlace[] {
  const rows = orderedRows(session)
  const parts = rows.flatMap((row, at): ArrangePlace[] => {
    if (row.type !== 'part') return []
    const next = rows.findIndex((other, i) => i > at && other.type === 'part')
    const last = rows[(next < 0 ? rows.length : next) - 1]
    return [{ type: 'part', afterId: last?.id ?? row.id, title: row.title, number: 0 }]
  })
  let number = 0
  const segments = rows.flatMap((row): ArrangePlace[] =>
    row.type === 'segment' ? [{ type: 'row', afterId: row.id, title: row.title, number: (number += 1) }] : [],
  )
  return [{ type: 'top', afterId: null, title: '', number: 0 }, ...parts, ...segments]
}

/** The end of the running order, or the row that is selected in it. */
export const usualPlace = (rows: readonly Row[], selectedId: string | null): string | null =>
  rows.some(({ id }) => id === selectedId) ? selectedId : (rows.at(-1)?.id ?? null)

/** A kind of segment that the case could be in, and whether it is to be made. */
export interface KindChoice {
  readonly kind: SegmentKind
  readonly isChosen: boolean
  /** Null: nobody has stated one, and the usual length is assumed. */
  readonly durationMs: number | null
  readonly cast: readonly CaseCasting[]
}

/** The kinds that suit the case, each with its length and people, all of them chosen. */
export const firstChoices = (one: Case): readonly KindChoice[] =>
  suitingKinds(one).map(({ kind, durationMs }) => ({
    kind,
    durationMs,
    isChosen: true,
    cast: castForKind(kind, one.cast),
  }))

/** The kinds that can still be added. */
export const otherKinds = (choices: readonly KindChoice[]): readonly SegmentKind[] =>
  segmentKinds.filter((kind) => !choices.some((choice) => choice.kind === kind))

/** What is to be made. */
export const arrangedSegments = (one: Case, choices: readonly KindChoice[]): readonly SegmentOfCase[] =>
  choices
    .filter(({ isChosen }) => isChosen)
    .map(({ kind, durationMs, cast }) => segmentOfCase(one, { kind, durationMs }, cast))
