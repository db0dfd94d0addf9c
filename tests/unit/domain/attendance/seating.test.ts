import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowOfSeats, seating, seatViews } from '../../../../src/domain/attendance/seating'

test.each([
  // seats, as those who are seated see them, as the audience sees them
  [1, '1', '1'],
  [2, '2 1', '1 2'],
  [3, '2 1 3', '3 1 2'],
  [4, '4 2 1 3', '3 1 2 4'],
  [5, '4 2 1 3 5', '5 3 1 2 4'],
  [6, '6 4 2 1 3 5', '5 3 1 2 4 6'],
  [7, '6 4 2 1 3 5 7', '7 5 3 1 2 4 6'],
  [8, '8 6 4 2 1 3 5 7', '7 5 3 1 2 4 6 8'],
  [9, '8 6 4 2 1 3 5 7 9', '9 7 5 3 1 2 4 6 8'],
  [10, '10 8 6 4 2 1 3 5 7 9', '9 7 5 3 1 2 4 6 8 10'],
  [11, '10 8 6 4 2 1 3 5 7 9 11', '11 9 7 5 3 1 2 4 6 8 10'],
  [12, '12 10 8 6 4 2 1 3 5 7 9 11', '11 9 7 5 3 1 2 4 6 8 10 12'],
])('%i seats', (count, audience, stage) => {
  expect(rowOfSeats(count, 'audience').join(' ')).toBe(audience)
  expect(rowOfSeats(count, 'stage').join(' ')).toBe(stage)
})

test.each([
  ['a full row, then the rest centred in another', 12, 7, '6 4 2 1 3 5 7 | 11 9 8 10 12'],
  ['one row', 4, 9, '4 2 1 3'],
  ['nobody', 0, 9, ''],
])('%s', (_, people, seats, rows) => {
  const numbers = Array.from({ length: people }, (__, i) => i + 1)
  const shown = seating(numbers, seats, 'audience').map((row) => row.join(' '))
  expect(shown.join(' | ')).toBe(rows)
})

const halls = fc.record({
  people: fc.uniqueArray(fc.integer(), { maxLength: 60 }),
  seats: fc.integer({ min: 1, max: 15 }),
})

test('everybody has one seat, in the row given by the order', () => {
  fc.assert(
    fc.property(halls, fc.constantFrom(...seatViews), ({ people, seats }, view) => {
      const rows = seating(people, seats, view)
      rows.forEach((row, i) => {
        expect(new Set(row)).toEqual(new Set(people.slice(i * seats, (i + 1) * seats)))
      })
      expect(rows.flat()).toHaveLength(people.length)
    }),
  )
})

test('the two views are mirrors of one another', () => {
  fc.assert(
    fc.property(halls, ({ people, seats }) => {
      const mirrored = seating(people, seats, 'stage').map((row) => [...row].reverse())
      expect(mirrored).toEqual(seating(people, seats, 'audience'))
    }),
  )
})

test('the first of a row sits in its middle, and nobody earlier is further out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
      const row = rowOfSeats(count, 'audience')
      const off = (number: number) => Math.abs(row.indexOf(number) - (count - 1) / 2)
      for (let number = 2; number <= count; number += 1) {
        expect(off(number)).toBeGreaterThanOrEqual(off(number - 1))
      }
    }),
  )
})
