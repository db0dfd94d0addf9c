import { expect, test } from 'vitest'
import type { Finding } from '../../../src/domain/findings/finding'
import { nextFinding } from '../../../src/ui/planner/findings/nextFinding'

const found = (id: string): Finding => ({ rule: 'emptyTitle', severity: 'note', segmentIds: [id], params: {} })
const [a, b, c, d] = [found('a'), found('b'), found('c'), found('d')]

test.each<[string, Finding[], Finding | null, number, Finding | undefined]>([
  ['the first at first', [a, b, c], null, 0, a],
  ['then the one after it', [a, b, c], a, 0, b],
  ['after the last one the first', [a, b, c], c, 2, a],
  ['one that moved goes on from where it is', [d, a, b, c], a, 0, b],
  ['one that is mended makes room for the next, which is not passed over', [b, c], a, 0, b],
  ['the last one mended: the first', [a, b], c, 2, a],
  ['none is left', [], a, 0, undefined],
])('%s', (_, findings, finding, at, next) =>
  expect(nextFinding(findings, finding && { finding, at })?.finding).toBe(next),
)
