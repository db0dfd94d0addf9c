import { oneLine } from './oneLine'

/** The name of what an id points to, as it is printed; empty where it points to nothing that is known. */
export const nameIn = (all: ReadonlyMap<string, { readonly name: string }>, id: string | null): string =>
  oneLine(id === null ? '' : all.get(id)?.name)
