import { expect, test } from 'vitest'
import { withDefaults } from '../../../electron/withDefaults'
import { defaultPreferences } from '../../../src/ipc/defaultPreferences'

test('the options of each paper, and the warnings by kind, are restored after a start', () => {
  const papers = { placeCards: { form: 'stand200x100', unit: true }, runSheet: { size: 'A3' } }
  const live = { thresholds: { talk: { warnMs: 60_000, dangerMs: 20_000 } }, upcoming: 3 as const }
  const kept = withDefaults(defaultPreferences, JSON.parse(JSON.stringify({ ...defaultPreferences, papers, live })))
  expect(kept).toEqual({ ...defaultPreferences, papers, live })
})

test.each([
  ['nothing', undefined],
  ['no object', 'x'],
  ['a list', [1]],
  ['fields of other types', { language: 1, live: { upcoming: 'x', thresholds: [] }, papers: null }],
])('%s in the file is replaced by the default', (_, given) =>
  expect(withDefaults(defaultPreferences, given)).toEqual(defaultPreferences),
)

test('a newer preference has its default in an older file', () => {
  const { displays: _, ...earlier } = defaultPreferences
  expect(withDefaults(defaultPreferences, { ...earlier, language: 'en' })).toEqual({
    ...defaultPreferences,
    language: 'en',
  })
})
