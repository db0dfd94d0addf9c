import { describe, expect, test } from 'vitest'
import { kinds, segmentKinds } from '../../../src/domain/kinds'
import words from '../../../src/i18n/zh-CN/term.json'
import { kindCalled, kindNamed } from '../../../src/interchange/rows/kindNames'

const all = segmentKinds.map((kind) => [kind, kinds[kind]] as const)

describe.each(all)('%s', (kind, { names, needs, roles, ledBy, pastedRole, windUp, usualMs, minimumMs }) => {
  test('is called in spreadsheets what it is called on screen', () => {
    expect(names[0]).toBe(words.kind[kind])
  })
  test('is recognized by each of its names, in few words too', () => {
    expect(names.map((name) => [kindCalled(name), kindNamed(name)])).toEqual(names.map(() => [kind, kind]))
  })
  test('offers the roles that it needs, that lead it and that a paste gives', () => {
    const used = [...(needs.roles ?? []), ...(ledBy ? [ledBy] : []), pastedRole]
    expect(used.filter((role) => !roles.includes(role))).toEqual([])
    expect(new Set(roles).size).toBe(roles.length)
  })
  test('warns before there is danger', () => {
    expect(windUp.warnMs).toBeGreaterThan(windUp.dangerMs)
    expect(windUp.dangerMs).toBeGreaterThan(0)
  })
  test('has some length, at least its minimum', () => {
    expect(usualMs).toBeGreaterThan(minimumMs)
  })
})

test('no two kinds share a name', () => {
  const names = all.flatMap(([, kind]) => kind.names)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
