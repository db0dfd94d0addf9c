import type { Slot } from '../../timing/schedule'
import { titleOf } from '../names'
import type { Found, Rule } from '../rule'

/** What a pasted table has in place of a length: some words, or nothing in one row or in several. */
export const assumptions = ['text', 'one', 'several'] as const

/**
 * Lengths that nobody stated: one finding for each row whose table has an uncertain text, and one for all rows without
 * any.
 */
export const assumedLength: Rule = {
  id: 'assumedLength',
  severity: 'note',
  check({ schedule: { slots } }) {
    const silent = slots.filter(({ segment }) => segment.assumedFrom === '')
    const written = slots.filter(({ segment }) => (segment.assumedFrom ?? '') !== '')
    const [first] = silent
    return [
      ...written.map((slot) => foundIn(slot, 'text')),
      ...(first === undefined ? [] : silent.length === 1 ? [foundIn(first, 'one')] : [foundInAll(first, silent)]),
    ]
  },
}

const foundIn = (slot: Slot, which: 'text' | 'one'): Found => {
  const { id, durationMs, assumedFrom } = slot.segment
  const params = { which, title: titleOf(slot), plannedMs: durationMs }
  return { segmentIds: [id], params: which === 'text' ? { ...params, text: assumedFrom ?? '' } : params }
}

const foundInAll = (first: Slot, slots: readonly Slot[]): Found => ({
  segmentIds: slots.map(({ segment }) => segment.id),
  params: { which: 'several', title: titleOf(first), number: slots.length },
})
