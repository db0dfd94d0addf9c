import type { LibrarySnapshot } from '../../domain/library'
import type { Segment } from '../../domain/segment'
import { nameIn } from './nameIn'
import { oneLine } from './oneLine'

/** The name of a segment's case, to stand beside its title; empty where the title says it already. */
export function caseBeside({ title, caseId }: Pick<Segment, 'title' | 'caseId'>, { cases }: LibrarySnapshot): string {
  const name = nameIn(cases, caseId)
  return oneLine(title).includes(name) ? '' : name
}
