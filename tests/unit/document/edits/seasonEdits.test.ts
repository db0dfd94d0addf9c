import { expect, test } from 'vitest'
import { addEntity, removeEntity } from '../../../../src/document/edits/libraryEdits'
import { carryIntoSeason, mergeTopic, takeTopicOut } from '../../../../src/document/edits/seasonEdits'
import type { LibrarySnapshot } from '../../../../src/domain/library'
import { casesUnder } from '../../../../src/domain/season/casesUnder'
import { topicsOf } from '../../../../src/domain/season/topics'
import { newLibrary } from '../opened'

function libraryOfTwo() {
  const library = newLibrary()
  library.edit(
    addEntity('seasons', { name: '第一季' }, 'one'),
    addEntity('seasons', { name: '第二季' }, 'two'),
    addEntity('topics', { name: 'a', seasonIds: ['one'] }, 'a'),
    addEntity('topics', { name: 'b', seasonIds: ['one', 'two'] }, 'b'),
    addEntity('cases', { name: 'c', topicId: 'b', seasonIds: ['one'] }, 'c'),
    addEntity('cases', { name: 'd', topicId: 'a', otherTopicIds: ['b'], seasonIds: ['one'] }, 'd'),
  )
  return library
}

function topic({ topics }: LibrarySnapshot, id: string) {
  const found = topics.get(id)
  if (!found) throw new Error(`no topic ${id}`)
  return found
}
const namesIn = ({ topics }: LibrarySnapshot, seasonId: string) => topicsOf(topics, seasonId).map(({ name }) => name)

test('a merged topic is the other one, in every season that had it, and its cases are found there', () => {
  const library = libraryOfTwo()
  const { snapshot } = library
  expect([...casesUnder(snapshot)].sort()).toEqual([
    ['a', 1],
    ['b', 2],
  ])
  library.edit(...mergeTopic(topic(snapshot, 'b'), topic(snapshot, 'a')))
  expect([namesIn(library.snapshot, 'one'), namesIn(library.snapshot, 'two')]).toEqual([['a'], ['a']])
  expect([...casesUnder(library.snapshot)]).toEqual([['a', 2]])
})

test('what is carried is in both seasons', () => {
  const library = libraryOfTwo()
  const { topics, cases } = library.snapshot
  library.edit(...carryIntoSeason({ topics: [...topics.values()], cases: [...cases.values()].slice(0, 1) }, 'two'))
  expect(namesIn(library.snapshot, 'two')).toEqual(['a', 'b'])
  expect(library.snapshot.cases.get('c')?.seasonIds).toEqual(['one', 'two'])
  expect(library.snapshot.cases.get('d')?.seasonIds).toEqual(['one'])
})

test.each([
  ['a', 'deleted'],
  ['b', 'two'],
])('a topic leaves a season, and is deleted with its last one: %s', (id, left) => {
  const library = libraryOfTwo()
  const { snapshot } = library
  library.edit(takeTopicOut(topic(snapshot, id), 'one', snapshot, removeEntity('topics', id, 9)))
  const after = topic(library.snapshot, id)
  expect(after.deletedAt === null ? after.seasonIds.join(' ') : 'deleted').toBe(left)
})
