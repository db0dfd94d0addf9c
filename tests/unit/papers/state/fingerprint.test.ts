import { expect, test } from 'vitest'
import { shortCodeOf } from '../../../../src/domain/papers/shortCode'
import { fingerprintOf } from '../../../../src/papers/state/fingerprint'
import { chosenOf } from '../../../../src/papers/option'
import { programmeData, programmeOptions } from '../../../../src/papers/programme/programmeData'
import { segment, sessionOf, sessionTwo } from '../sessionTwo'

const usual = chosenOf(programmeOptions)

test('the order of keys makes no difference, that of a list does', () => {
  expect(fingerprintOf({ a: 1, b: [1, 2] })).toBe(fingerprintOf({ b: [1, 2], a: 1 }))
  expect(fingerprintOf([1, 2])).not.toBe(fingerprintOf([2, 1]))
  expect(fingerprintOf({ a: '1' })).not.toBe(fingerprintOf({ a: 1 }))
})

test('a known one, so that papers printed by an earlier version can still be recognized', () => {
  expect(fingerprintOf({ theme: '文明实践助推社会治理', number: 2 })).toBe('ec26a36ccc06c41e')
  expect(shortCodeOf('0123456789abcdef')).toBe('QXM8')
})

test('what is not printed does not change a programme, what is printed does', () => {
  const before = segment('talk', 'A', 5)
  const of = (row: typeof before) => fingerprintOf(programmeData(sessionOf([row]), usual))
  expect(of({ ...before, notes: 'new', script: 'new', cues: { mic: 'new' }, minimumMs: 60_000 })).toBe(of(before))
  expect(of({ ...before, title: 'B' })).not.toBe(of(before))
})

test('every character of every field counts', () => {
  const text = JSON.stringify(programmeData(sessionTwo, usual))
  const seen = new Set<string>()
  for (let i = 0; i < 500; i += 1) seen.add(fingerprintOf(`${text.slice(0, i)}*${text.slice(i + 1)}`))
  expect(seen.size).toBe(500)
})

test('a short code has four characters that are not easily confused', () => {
  for (let i = 0; i < 1_000; i += 1) expect(shortCodeOf(fingerprintOf(i))).toMatch(/^[2-9A-HJKMNP-Z]{4}$/)
})
