import type { WayStep } from '../../../domain/season/caseWay'

/** With more refinements than this, those in the middle are folded. */
const mostShown = 5
/** How many of the newest are shown then, besides the first. */
const newest = 2

/** The steps to show, with `folded` in the place of the refinements that are left out, and how many those are. */
export function foldedWay(
  way: readonly WayStep[],
  isOpen: boolean,
): { readonly steps: readonly (WayStep | 'folded')[]; readonly folded: number } {
  const refinements = way.filter(({ type }) => type === 'refinement')
  if (isOpen || refinements.length <= mostShown) return { steps: way, folded: 0 }
  const left = new Set(refinements.slice(1, -newest))
  const first = refinements[1]
  return {
    steps: way.flatMap((step): (WayStep | 'folded')[] => (step === first ? ['folded'] : left.has(step) ? [] : [step])),
    folded: left.size,
  }
}
