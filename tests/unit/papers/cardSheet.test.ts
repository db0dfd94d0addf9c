import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faceSizeOf, type CardForm } from '../../../src/papers/placeCards/cardForms'
import { cardSheetOf } from '../../../src/papers/placeCards/cardSheet'

const wanted = (form: CardForm, faces: 'both' | 'front', widthMm = 90, heightMm = 50) => ({
  form,
  faces,
  ...faceSizeOf({ form, widthMm, heightMm }),
})

test.each([
  // form, faces, own size; then the sheet, how many cards it holds, and where each is folded
  ['folded', 'both', 0, 0, '210×297', 1, [148.5]],
  ['folded', 'front', 0, 0, '210×297', 1, [148.5]],
  ['threefold', 'both', 0, 0, '210×297', 1, [99, 198]],
  ['stand200x100', 'both', 0, 0, '210×297', 1, [100]],
  ['stand200x100', 'front', 0, 0, '210×297', 2, []],
  ['stand200x90', 'both', 0, 0, '210×297', 1, [90]],
  ['stand200x90', 'front', 0, 0, '210×297', 3, []],
  ['stand210x140', 'both', 0, 0, '210×297', 1, [140]],
  ['stand210x140', 'front', 0, 0, '210×297', 2, []],
  ['own', 'both', 90, 50, '297×210', 6, [50]],
  ['own', 'front', 90, 55, '210×297', 10, []],
  ['own', 'both', 297, 148, '297×420', 1, [148]],
] as const)('%s, %s: %i×%i', (form, faces, width, height, paper, count, folds) => {
  const sheet = cardSheetOf(wanted(form, faces, width, height))
  expect([`${sheet.width}×${sheet.height}`, sheet.cells.length, sheet.folds]).toEqual([paper, count, folds])
})

test.each([
  ['folded', [0, 148.5]],
  ['threefold', [0, 99]],
  ['stand200x90', [0, 90]],
] as const)('%s: the back stands on its head above the front, so that both stand upright when folded', (form, tops) => {
  const { faces } = cardSheetOf(wanted(form, 'both'))
  expect(faces).toEqual([
    { y: tops[0], isTurned: true },
    { y: tops[1], isTurned: false },
  ])
})

test('cards of every size are completely on a sheet and do not overlap', () => {
  const sizes = fc.record({
    widthMm: fc.integer({ min: 50, max: 297 }),
    heightMm: fc.integer({ min: 30, max: 148 }),
    faces: fc.constantFrom('both' as const, 'front' as const),
  })
  fc.assert(
    fc.property(sizes, ({ widthMm, heightMm, faces }) => {
      const { cells, card, width, height, strip } = cardSheetOf(wanted('own', faces, widthMm, heightMm))
      expect(cells.length).toBeGreaterThan(0)
      for (const [i, { x, y }] of cells.entries()) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(x + card.width).toBeLessThanOrEqual(width + 1e-6)
        expect(y + card.height).toBeLessThanOrEqual(height + 1e-6)
        for (const other of cells.slice(i + 1)) {
          const apart = Math.max(Math.abs(other.x - x) / card.width, Math.abs(other.y - y) / card.height)
          expect(apart).toBeGreaterThanOrEqual(1 - 1e-9)
        }
        if (strip) expect(strip.y).toBeGreaterThanOrEqual(y + card.height - 1e-6)
      }
      if (strip) expect(strip.y + strip.height).toBeLessThanOrEqual(height - 3.5)
    }),
  )
})
