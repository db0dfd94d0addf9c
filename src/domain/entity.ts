/** What every kept thing has. Rows and entities sort by (order, id), compared with `<`. */
export interface Entity {
  readonly id: string
  /** A jittered fractional-indexing key. */
  readonly order: string
  /** Epoch ms of the deletion; null while it is there. Keys are never removed, so that merges lose nothing. */
  readonly deletedAt: number | null
  /** 示例: invented for the sample workspace. Shown as a tag, never part of a name. */
  readonly sample: boolean
}

/** Ascending by (order, id), by code unit: `localeCompare` would put jittered keys out of order. */
export function byOrder(a: Pick<Entity, 'id' | 'order'>, b: Pick<Entity, 'id' | 'order'>): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The entities that are there, in their order. */
export function present<T extends Entity>(entities: Iterable<T>): T[] {
  return [...entities].filter((entity) => entity.deletedAt === null).sort(byOrder)
}
