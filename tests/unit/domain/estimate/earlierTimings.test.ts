import { describe, expect, test } from 'vitest'
import { earlierTimings } from '../../../../src/domain/estimate/earlierTimings'
import { scriptFingerprint } from '../../../../src/domain/estimate/scriptFingerprint'
import type { Segment } from '../../../../src/domain/segment'
import { held } from '../held'
import { minutes, planned, segmentsOf, withRows } from '../plan'

function segment(word: string, patch: Partial<Segment> = {}): Segment {
  const [only] = segmentsOf(withRows(planned(word), { a: patch }))
  if (!only) throw new Error('no segment')
  return only
}

const script = '各位来宾，大家好。'
const sessions = [
  held('s2', '9=talk&case1 5=opening 4=talk', { a: [9, 20], b: [5, 21], c: [4, 22] }, { b: { script } }),
  held('s3', '8=skit&case1 6=hosting', { a: [8, 10], b: [6, 11] }, { b: { script } }),
  held('s4', '7=talk&case1 7=talk&case1', { b: [7, 30] }),
]

describe('how long a segment took before, the newest first', () => {
  test.each<[what: string, word: string, patch: Partial<Segment>, minutes: number[]]>([
    ['its case, in the same kind', '10=talk&case1', {}, [7, 9]],
    ['its case as a skit', '10=skit&case1', {}, [8]],
    ['its case in a kind that never was', '10=keynote&case1', {}, []],
    ['its script, whatever the kind', '10=talk', { script }, [5, 6]],
    ['its script except for white space', '10=talk', { script: ` ${script}\n` }, [5, 6]],
    ['another script', '10=talk', { script: `${script}好。` }, []],
    ['case and script together', '10=talk&case1', { script }, [7, 5, 9, 6]],
    ['neither case nor script: nothing matches', '10=talk', {}, []],
  ])('%s', (_, word, patch, expected) => {
    expect(earlierTimings(segment(word, patch), sessions)).toEqual(expected.map(minutes))
  })

  test('a segment with the same case and script counts once', () => {
    const both = held('s5', '3=talk&case1', { a: [3, 1] }, { a: { script } })
    expect(earlierTimings(segment('10=talk&case1', { script }), [both])).toEqual([minutes(3)])
  })

  test('nothing, while no session was held', () => {
    expect(earlierTimings(segment('10=talk&case1', { script }), [])).toEqual([])
  })
})

test.each([
  ['nothing is written', '', ''],
  ['there is only white space', ' \n\u3000', ''],
])('a script has no fingerprint while %s', (_, text, expected) => expect(scriptFingerprint(text)).toBe(expected))

test('ten thousand scripts that differ in one number have ten thousand fingerprints, except by chance', () => {
  const seen = new Set(Array.from({ length: 10_000 }, (_, i) => scriptFingerprint(`第${i}位讲者，请上台。`)))
  expect(seen.size).toBeGreaterThan(9_995)
})
