import { isInTrash, type Entity } from '../../domain/entity'
import type { TrashKind } from '../state/trashPlace'
import { nameInLibrary } from '../../domain/season/nameInLibrary'
import type { CollectionName, EntityRef, LibrarySnapshot } from '../../domain/library'
import type { SessionSummary } from '../../domain/sessionSummary'
import { dayMs } from '../../domain/timing/units'
import { keptEntities, leavingTimes, summariesById } from '../../domain/trash/leavingTimes'
import type { Find } from '../components/finder'

/** The kinds in the order of the filter. */
export const trashKinds = [
  'sessions',
  'cases',
  'people',
  'teams',
  'units',
  'venues',
  'topics',
  'seasons',
  'visits',
  'concerns',
  'spreads',
  'rounds',
  'attachments',
] as const satisfies readonly CollectionName[]

export interface TrashItem extends EntityRef {
  /** A session's theme; empty if it has none. */
  readonly name: string
  /** Of a session. */
  readonly number: number | null
  /** Name of the season, unit, topic or case that it belonged to; empty if it had none. */
  readonly under: string
  readonly sample: boolean
  /** Epoch ms. */
  readonly deletedAt: number
  /** Whole days until it is purged automatically, including the last one; null: something that stays refers to it. */
  readonly daysLeft: number | null
}

export interface TrashView {
  /** The filtered items, last deleted first. */
  readonly items: readonly TrashItem[]
  /** The number of each kind, whatever the filter. */
  readonly counts: ReadonlyMap<TrashKind, number>
}

interface Wanted {
  readonly kind: TrashKind
  readonly query: string
  readonly find: Find
}

/** What was deleted and can be restored. `now` in epoch ms. */
export function trashView(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
  { kind, query, find }: Wanted,
  now: number,
): TrashView {
  const times = leavingTimes(library, summaries)
  const summaryById = summariesById(summaries)
  const all = [...keptEntities(library)]
    .filter(([, entity]) => isInTrash(entity))
    .map(([collection, entity]): TrashItem => {
      const leavesAt = times.get(entity.id) ?? Infinity
      return {
        collection,
        id: entity.id,
        ...namesOf(library, collection, entity, summaryById),
        sample: entity.sample,
        deletedAt: entity.deletedAt ?? now,
        daysLeft: leavesAt === Infinity ? null : Math.max(0, Math.ceil((leavesAt - now) / dayMs)),
      }
    })
  const counts = new Map<TrashKind, number>([['all', all.length]])
  for (const { collection } of all) counts.set(collection, (counts.get(collection) ?? 0) + 1)
  const wanted = query.trim()
  const isFound = ({ name, under }: TrashItem) =>
    wanted === '' || find(name, wanted) !== null || (under !== '' && find(under, wanted) !== null)
  const items = all.filter((item) => (kind === 'all' || item.collection === kind) && isFound(item))
  return { items: items.sort(lastDeletedFirst), counts }
}

const rankOf = new Map<string, number>(trashKinds.map((kind, i) => [kind, i]))
const lastDeletedFirst = (a: TrashItem, b: TrashItem): number =>
  b.deletedAt - a.deletedAt || (rankOf.get(a.collection) ?? 0) - (rankOf.get(b.collection) ?? 0)

function namesOf(
  library: LibrarySnapshot,
  collection: CollectionName,
  { id }: Entity,
  summaryById: ReadonlyMap<string, SessionSummary>,
): Pick<TrashItem, 'name' | 'number' | 'under'> {
  if (collection === 'sessions') {
    const entry = library.sessions.get(id)
    const season = entry && library.seasons.get(entry.seasonId)
    return { name: summaryById.get(id)?.theme ?? '', number: entry?.number ?? null, under: season?.name ?? '' }
  }
  const entity = library[collection].get(id)
  const unitId = entity && 'unitId' in entity ? entity.unitId : null
  const topicId = entity && 'topicId' in entity ? entity.topicId : null
  const unit = unitId === null ? undefined : library.units.get(unitId)
  const topic = topicId === null ? undefined : library.topics.get(topicId)
  const name = nameInLibrary(library, collection, id)
  const ownerName = collection === 'attachments' ? nameOfOwner(library, id) : ''
  const under = [ownerName, unit?.name, topic?.name].filter((one) => one && one !== name)
  return { name, number: null, under: under.join(' · ') }
}

/** The name of the case, visit or spread that an attachment belongs to. */
function nameOfOwner(library: LibrarySnapshot, attachmentId: string): string {
  const ownerId = library.attachments.get(attachmentId)?.ownerId ?? ''
  const names = (['cases', 'visits', 'spreads'] as const).map((name) => nameInLibrary(library, name, ownerId))
  return names.find(Boolean) ?? ''
}
