import { expect, test } from 'vitest'
import { withDefaults } from '../../../electron/withDefaults'
import { defaultPreferences } from '../../../src/ipc/defaultPreferences'

test('what was chosen for each paper, and the warnings by kind, are there again after a start', () => {
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
])('%s in the file gives way to the usual', (_, given) =>
  expect(withDefaults(defaultPreferences, given)).toEqual(defaultPreferences),
)

test('a choice that came with a later version is the usual in a file of an earlier one', () => {
  const { displays: _, ...earlier } = defaultPreferences
  expect(withDefaults(defaultPreferences, { ...earlier, language: 'en' })).toEqual({
    ...defaultPreferences,
    language: 'en',
  })
})
