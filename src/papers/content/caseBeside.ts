import type { LibrarySnapshot } from '../../domain/library'
import type { Segment } from '../../domain/segment'
import { nameIn } from './nameIn'
import { oneLine } from './oneLine'

/** The name of a segment's case, to print beside its title; empty if the title contains it. */
export function caseBeside({ title, caseId }: Pick<Segment, 'title' | 'caseId'>, { cases }: LibrarySnapshot): string {
  const name = nameIn(cases, caseId)
  return oneLine(title).includes(name) ? '' : name
}
