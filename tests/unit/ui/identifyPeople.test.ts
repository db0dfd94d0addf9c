import { expect, test, vi } from 'vitest'
import type { LibrarySnapshot } from '../../../src/domain/library'
import { identifyPeople } from '../../../src/ui/components/identifyPeople'
import { person, someLibrary } from '../domain/library'

const unit = (id: string, name: string) => ({ id, order: id, deletedAt: null, sample: false, name, town: false })
const people = [
  person('fang1', { name: '王芳', unitId: 'u1', title: '主任' }),
  person('na', { name: '李娜' }),
  person('fang2', { name: '王 芳', unitId: 'u2', title: '教授' }),
  person('gone', { name: '李娜', deletedAt: 1 }),
]
const library: LibrarySnapshot = {
  ...someLibrary,
  units: new Map([unit('u1', '区文明办'), unit('u2', '复旦大学')].map((one) => [one.id, one])),
  people: new Map(people.map((one) => [one.id, one])),
}

const asked: string[] = []
vi.mock('../../../src/ui/components/whichOne', () => ({
  askWhich: ({ name, among }: { name: string; among: readonly { id: string; hint: string }[] }) => {
    asked.push(`${name}: ${among.map(({ hint }) => hint).join(' / ')}`)
    return Promise.resolve({ id: among[1]?.id ?? '' })
  },
}))

test('only a name that several people have is asked about, once, with the unit and post of each', async () => {
  asked.length = 0
  const named = ['王芳', '李娜', '周敏', '王　芳'].map((name) => ({ name, unit: '' }))
  expect([...(await identifyPeople(named, library))]).toEqual([['王芳', { id: 'fang2' }]])
  expect(asked).toEqual(['王芳: 区文明办 主任 / 复旦大学 教授'])
})

test('a unit given with the name identifies the person', async () => {
  asked.length = 0
  await identifyPeople([{ name: '王芳', unit: '复旦大学' }], library)
  expect(asked).toEqual([])
})
