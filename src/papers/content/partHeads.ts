import type { SessionSnapshot } from '../../domain/session'
import { orderedRows, type Slot } from '../../domain/timing/schedule'
import { oneLine } from './oneLine'

/** The titles of parts, by id. A part without a title is left out. */
export const partTitles = (session: Pick<SessionSnapshot, 'rows'>): ReadonlyMap<string | null, string> =>
  new Map(
    orderedRows(session).flatMap((row): [string, string][] =>
      row.type === 'part' && oneLine(row.title) !== '' ? [[row.id, oneLine(row.title)]] : [],
    ),
  )

/** For each slot, the heading above it; null for all but the first slot of a part. */
export function partHeads(
  slots: readonly Pick<Slot, 'partId'>[],
  session: Pick<SessionSnapshot, 'rows'>,
): readonly (string | null)[] {
  const titles = partTitles(session)
  return slots.map(({ partId }, i) => (partId === slots[i - 1]?.partId ? null : (titles.get(partId) ?? null)))
}
