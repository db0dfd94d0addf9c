import { oneLine } from './oneLine'

/** The name of the entity with this id, for printing; empty if there is none. */
export const nameIn = (all: ReadonlyMap<string, { readonly name: string }>, id: string | null): string =>
  oneLine(id === null ? '' : all.get(id)?.name)
