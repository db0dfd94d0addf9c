import { memoizeByObject } from './memoizeByObject'

/** The fields of every stored thing. Rows and entities sort by (order, id), compared with `<`. */
export interface Entity {
  readonly id: string
  /** A jittered fractional-indexing key. */
  readonly order: string
  /** Epoch ms of the deletion; null if it is not deleted. Keys are never removed, so that merging loses nothing. */
  readonly deletedAt: number | null
  /** 示例: invented for the sample workspace. Shown as a tag, never part of a name. */
  readonly sample: boolean
  /**
   * Epoch ms at which it was deleted for good; absent otherwise. Only what identifies such an entity is left, and
   * `deletedAt` is always set.
   */
  readonly purgedAt?: number
}

/** Ascending by (order, id), by code unit: `localeCompare` would put jittered keys out of order. */
export function byOrder(a: Pick<Entity, 'id' | 'order'>, b: Pick<Entity, 'id' | 'order'>): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Whether it is deleted and can still be restored. */
export const isInTrash = ({ deletedAt, purgedAt }: Pick<Entity, 'deletedAt' | 'purgedAt'>): boolean =>
  deletedAt !== null && purgedAt === undefined

/** The entities that are not deleted, in order. */
export function present<T extends Entity>(entities: Iterable<T>): T[] {
  return [...entities].filter((entity) => entity.deletedAt === null).sort(byOrder)
}

const presentInMap = memoizeByObject((entities: ReadonlyMap<string, Entity>): readonly Entity[] =>
  present(entities.values()),
)

/** The same for a collection of a snapshot, sorted once for each. */
export const presentOf = <T extends Entity>(entities: ReadonlyMap<string, T>): readonly T[] =>
  presentInMap(entities) as readonly T[]
