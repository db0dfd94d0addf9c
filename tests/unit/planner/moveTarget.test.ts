import { describe, expect, test } from 'vitest'
import { dropTarget, stepTarget } from '../../../src/ui/table/moveTarget'

const rows = ['a', 'b', 'c', 'd', 'e']

describe('where dropped rows go', () => {
  test.each<[string, string[], string, string, string | null | undefined]>([
    ['down: below the row it is dropped on', ['a'], 'a', 'c', 'c'],
    ['up: above it', ['d'], 'd', 'b', 'a'],
    ['to the very top', ['d'], 'd', 'a', null],
    ['onto itself: nowhere', ['b'], 'b', 'b', undefined],
    ['onto another that moves too: nowhere', ['b', 'c'], 'b', 'c', undefined],
    ['several, up: above it, past those that move', ['a', 'd'], 'd', 'b', null],
  ])('%s', (_, moved, dragged, over, after) => expect(dropTarget(rows, moved, dragged, over)).toBe(after))
})

describe('one step by the keyboard', () => {
  test.each<[string, string[], -1 | 1, string | null | undefined]>([
    ['down', ['b'], 1, 'c'],
    ['up', ['c'], -1, 'a'],
    ['up to the top', ['b'], -1, null],
    ['up from the top: nowhere', ['a'], -1, undefined],
    ['down from the end: nowhere', ['e'], 1, undefined],
    ['several, down, as one', ['b', 'd'], 1, 'e'],
    ['nothing selected', [], 1, undefined],
  ])('%s', (_, moved, direction, after) => expect(stepTarget(rows, moved, direction)).toBe(after))
})
