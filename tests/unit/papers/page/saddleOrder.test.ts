import { expect, test } from 'vitest'
import { saddleOrder } from '../../../../src/papers/page/saddleOrder'

/** Pages are counted from 1 here, as they are printed; `-` is blank, and a face is left then right. */
test.each([
  [0, ''],
  [1, '- 1 | - -'],
  [2, '- 1 | 2 -'],
  [3, '- 1 | 2 3'],
  [4, '4 1 | 2 3'],
  [5, '- 1 | 2 - | - 3 | 4 5'],
  [6, '- 1 | 2 - | 6 3 | 4 5'],
  [7, '- 1 | 2 7 | 6 3 | 4 5'],
  [8, '8 1 | 2 7 | 6 3 | 4 5'],
  [9, '- 1 | 2 - | - 3 | 4 9 | 8 5 | 6 7'],
])('%i pages', (count, faces) => {
  const page = (place: number | null): string => (place === null ? '-' : String(place + 1))
  expect(
    saddleOrder(count)
      .map((face) => face.map(page).join(' '))
      .join(' | '),
  ).toBe(faces)
})

test('folded, the sheets can be read from the first page to the last', () => {
  for (let count = 1; count <= 64; count += 1) {
    const faces = saddleOrder(count)
    // The right of a front, then the left of its back, sheet by sheet inwards; then outwards the other way.
    const inwards = faces.flatMap(([left, right], i) => (i % 2 === 0 ? [right] : [left]))
    const outwards = faces.flatMap(([left, right], i) => (i % 2 === 0 ? [left] : [right])).reverse()
    expect([...inwards, ...outwards].filter((page) => page !== null)).toEqual([...Array(count).keys()])
  }
})
