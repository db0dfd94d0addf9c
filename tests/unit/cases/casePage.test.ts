import { expect, test } from 'vitest'
import type { WayStep } from '../../../src/domain/season/caseWay'
import { comparedTexts } from '../../../src/ui/cases/page/comparedTexts'
import { foldedWay } from '../../../src/ui/cases/page/foldedWay'

const texts = { name: '加梯', summary: '', problem: '挡光', method: '三张清单', effect: '' }

test('texts that were changed since a refinement come one by one, the others by name', () => {
  const { changed, same } = comparedTexts(texts, { ...texts, name: '幸福乐加梯', effect: '三栋楼' })
  expect(changed).toEqual([
    { name: 'name', before: '加梯', now: '幸福乐加梯' },
    { name: 'effect', before: '', now: '三栋楼' },
  ])
  expect(same).toEqual(['summary', 'problem', 'method'])
})

const way = (refinements: number): readonly WayStep[] => [
  { type: 'visit', date: '' } as WayStep,
  ...Array.from({ length: refinements }, (_, i) => ({ type: 'refinement', date: `${i}` }) as WayStep),
]
const shown = (refinements: number, isOpen: boolean): string => {
  const { steps, folded } = foldedWay(way(refinements), isOpen)
  return `${steps.map((step) => (step === 'folded' ? '…' : step.date || 'visit')).join(' ')} (${folded})`
}

test.each<[number, boolean, string]>([
  [5, false, 'visit 0 1 2 3 4 (0)'],
  [6, false, 'visit 0 … 4 5 (3)'],
  [30, false, 'visit 0 … 28 29 (27)'],
  [6, true, 'visit 0 1 2 3 4 5 (0)'],
])('of %i refinements those in the middle are folded, unless opened (%s)', (count, isOpen, expected) =>
  expect(shown(count, isOpen)).toBe(expected),
)
