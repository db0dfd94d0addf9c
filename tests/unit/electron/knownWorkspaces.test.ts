import path from 'node:path'
import { expect, test } from 'vitest'
import { KnownWorkspaces } from '../../../electron/knownWorkspaces'

const own = path.resolve('/data/workspace')
const stick = path.resolve('/media/stick/workspace')

function knownWith(...folders: string[]) {
  const kept = { list: folders }
  const known = new KnownWorkspaces(own, {
    workspaces: () => kept.list,
    setWorkspaces: (next) => (kept.list = [...next]),
  })
  return { known, kept }
}

test('the open one comes first, the app’s own is always there, and none is listed twice', () => {
  const { known } = knownWith(stick, own)
  expect(known.list(own).map(({ folder, isOpen, isOwn }) => [folder, isOpen, isOwn])).toEqual([
    [own, true, true],
    [stick, false, false],
  ])
  expect(
    knownWith()
      .known.list(stick)
      .map(({ folder }) => folder),
  ).toEqual([stick, own])
})

test('only known ids lead to a folder', () => {
  const { known } = knownWith()
  const handle = known.choose(stick)
  expect(known.folderOf(handle)).toBe(stick)
  expect(known.folderOf(known.list(own)[0]?.id ?? '')).toBe(own)
  for (const junk of [stick, '..', '', '0000000000000000']) expect(() => known.folderOf(junk)).toThrow('badMessage')
})

test('the last opened one is remembered first, and eight at most', () => {
  const { known, kept } = knownWith(own)
  known.remember(stick)
  known.remember(own)
  expect(kept.list).toEqual([own, stick])
  for (let i = 0; i < 12; i++) known.remember(path.resolve(`/media/${i}`))
  expect(kept.list).toHaveLength(8)
  expect(kept.list[0]).toBe(path.resolve('/media/11'))
})
