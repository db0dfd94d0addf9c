import { expect, test } from 'vitest'
import { ChainCheck } from '../../../../electron/documents/store/chain'
import type { Watermark } from '../../../../electron/documents/store/watermarks'
import { recordKey } from '../../../../electron/documents/store/records'

/** `s3` is a snapshot covering 1 to 3, `u4` an update, `u5x` an update with a wrong checksum. */
function chainOf(records: string, watermark?: Watermark) {
  const check = new ChainCheck('a', true)
  for (const text of records.split(' ').filter(Boolean)) {
    const kind = text.startsWith('s') ? ('snapshot' as const) : ('update' as const)
    const seq = Number.parseInt(text.slice(1), 10)
    check.add(recordKey('a', kind, seq), { id: 'a', kind, seq }, text.endsWith('x') ? null : Buffer.from(text))
  }
  return check.finish(watermark)
}

test.each([
  ['one update after another', 'u1 u2 u3', undefined, 0, 3],
  ['a snapshot and what follows', 's3 u4 u5', undefined, 0, 5],
  ['records covered by the snapshot came back', 'u1 u2 s3 u4', undefined, 0, 4],
  ['ahead of the watermark', 's3 u4', { seq: 3, count: 1 }, 0, 4],
  ['as the watermark says', 's3 u4', { seq: 4, count: 2 }, 0, 4],
  ['a gap', 'u1 u2 u5', undefined, 2, 5],
  ['a wrong checksum', 'u1 u2x u3', undefined, 1, 3],
  ['a wrong checksum at the end', 's3 u4x', undefined, 1, 4],
  ['a wrong checksum covered by the snapshot does not matter', 'u2x s3', undefined, 0, 3],
  ['the snapshot is missing', 'u4 u5', undefined, 1, 5],
  ['the snapshot is damaged', 's3x u4', undefined, 2, 4],
  ['the end is missing', 's3 u4', { seq: 9, count: 7 }, 5, 9],
  ['everything is missing', '', { seq: 9, count: 7 }, 7, 9],
  ['nothing was ever there', '', undefined, 0, 0],
])('%s', (_, records, watermark, unreadable, seq) => {
  expect(chainOf(records, watermark)).toMatchObject({ unreadable, seq })
})

test('readable records come in order, the snapshot before the updates', () => {
  const texts = chainOf('u4 u5 u6x s3').updates.map((update) => Buffer.from(update).toString())
  expect(texts).toEqual(['s3', 'u4', 'u5'])
})
