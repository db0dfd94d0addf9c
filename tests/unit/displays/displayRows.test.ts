import { expect, test } from 'vitest'
import { parseDisplayAddress, hashOf } from '../../../src/ui/displays/displayAddress'
import { columnsOf } from '../../../src/ui/displays/columnsOf'
import { choiceAfter, menuChoices } from '../../../src/ui/displays/menuChoices'
import { displayRows } from '../../../src/ui/live/trays/displayRows'
import { show } from './shows'

const columns = ['mic', 'light', 'smoke']
test('departments with nothing to do are passed over', () => {
  const plan = { ...show({ cues: { light: '暗场', smoke: '烟' } }), cueColumns: [{ id: 'smoke', name: '烟机' }] }
  expect(columnsOf(plan)).toEqual(['light', 'smoke'])
  expect(columnsOf(show(10))).toContain('mic')
})

test('what a window shows stands in its address', () => {
  const asked = { kind: 'department', department: '灯光 & 2', runId: 'run1' } as const
  expect(parseDisplayAddress(hashOf(asked))).toEqual(asked)
  expect(parseDisplayAddress('#kind=nonsense')).toEqual({ kind: 'speaker', department: '', runId: '' })
})

const screens = [
  { id: '1', label: 'Laptop', width: 1280, height: 800, isPrimary: true },
  { id: '2', label: 'Beamer', width: 1920, height: 1080, isPrimary: false },
]
const rows = (displays: Parameters<typeof displayRows>[0]['displays'], which = screens): string[] =>
  displayRows({ screens: which, displays }, columns).map(
    ({ name, screenId, isOpen, place }) => `${name} on ${screenId} ${isOpen ? 'open ' : ''}${place}`,
  )

test('displays are offered on the screen that is not the main one', () => {
  expect(rows([])).toEqual([
    'speaker on 2 fresh',
    'board on 2 fresh',
    'audience on 2 fresh',
    'department-mic on 2 fresh',
  ])
  expect(rows([], screens.slice(0, 1))[0]).toBe('speaker on 1 fresh')
})

test('what was placed is said, a lost screen too, and one more department is offered', () => {
  const kept = rows([
    { kind: 'board', department: '', screenId: '1', isOpen: true },
    { kind: 'speaker', department: '', screenId: null, isOpen: false },
    { kind: 'department', department: 'light', screenId: '2', isOpen: false },
  ])
  expect(kept).toEqual([
    'speaker on 2 lost',
    'board on 1 open remembered',
    'audience on 2 fresh',
    'department-light on 2 remembered',
    'department-mic on 2 fresh',
  ])
})

test('the menu of a display offers every display once, but none that another window shows', () => {
  const open = (kind: 'speaker' | 'audience', isOpen = true) => ({ kind, department: '', screenId: '2', isOpen })
  const displays = [open('speaker'), open('audience'), { ...open('speaker', false), kind: 'board' as const }]
  const choices = menuChoices({ kind: 'speaker', department: '' }, ['mic', 'smoke'], { displays })
  expect(
    choices.map(
      ({ name, isShown, isElsewhere }) => `${name}${isShown ? ' shown' : ''}${isElsewhere ? ' elsewhere' : ''}`,
    ),
  ).toEqual(['speaker shown', 'board', 'audience elsewhere', 'department-mic', 'department-smoke'])
})

test.each([
  ['speaker', 'audience'],
  ['audience', 'department-mic'],
  ['department-mic', 'speaker'],
] as const)('by one key %s turns to %s, over what another window shows, and round again', (from, to) => {
  const [kind = 'speaker', department = ''] = from.split('-') as ['speaker', string?]
  const displays = [{ kind: 'board' as const, department: '', screenId: '2', isOpen: true }]
  expect(choiceAfter(menuChoices({ kind, department }, ['mic'], { displays }))?.name).toBe(to)
})
