import './fakeStudio'
import { expect, test } from 'vitest'
import { languages, setLanguage } from '../../../src/i18n'
import { allCommands } from '../../../src/ui/shell/commands/allCommands'
import { clickerKeys } from '../../../src/ui/commands/clickerKeys'
import { commandLabel } from '../../../src/ui/commands/commandWords'
import { chordOf } from '../../../src/ui/commands/chord'

const twice = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at)

test('no id is used twice', () => expect(twice(allCommands.map(({ id }) => id))).toEqual([]))

test('no id is the beginning of another, since ids are paths of the labels', () => {
  const ids = allCommands.map(({ id }) => id)
  expect(ids.filter((id) => ids.some((other) => other.startsWith(`${id}.`)))).toEqual([])
})

test('no key is used twice on one screen', () => {
  const used = allCommands.flatMap(({ id, keys, scope }) =>
    keys.map((key) => ({ id, scope, key: JSON.stringify(chordOf(key)) })),
  )
  const clashes = used.flatMap((one, at) =>
    used
      .slice(at + 1)
      .filter(
        (other) => other.key === one.key && (one.scope === null || other.scope === null || one.scope === other.scope),
      )
      .map((other) => `${one.id} and ${other.id}: ${one.key}`),
  )
  expect(clashes).toEqual([])
})

test('no command has a key that clickers send to go back, to blank the screen, to begin or to end', () => {
  const sent = clickerKeys.map((keys) => JSON.stringify(chordOf(keys)))
  const bound = allCommands.flatMap(({ id, keys, keysAlways }) =>
    [...keys, ...keysAlways].filter((key) => sent.includes(JSON.stringify(chordOf(key)))).map((key) => `${id} ${key}`),
  )
  expect(bound).toEqual([])
})

test.each(languages)('every command has a label in %s', (language) => {
  setLanguage(language)
  expect(allCommands.map((one) => commandLabel(one)).filter((label) => label.startsWith('command.'))).toEqual([])
  setLanguage('zh-CN')
})
