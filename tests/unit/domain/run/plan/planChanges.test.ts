import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planChanges, takeInAll, type PlanChange } from '../../../../../src/domain/run/plan/planChanges'
import type { RunAction, RunEvent } from '../../../../../src/domain/run/log/runEvent'
import type { RunState } from '../../../../../src/domain/run/runState'
import { runStateOf } from '../../../../../src/domain/run/runStateOf'
import type { Segment } from '../../../../../src/domain/segment'
import { segmentFields, type SegmentField } from '../../../../../src/domain/segmentFields'
import type { SessionSnapshot } from '../../../../../src/domain/session'
import { planned, segmentsOf, withRows } from '../../plan'
import { at, frozen, logOf } from '../run'

const begun = planned('10 5 5 5')
const plan = frozen(begun)

/** The session with its rows in this order; unnamed ones are deleted, unknown ones are new with five minutes. */
function ordered(ids: string, patches: Record<string, Partial<Segment>> = {}): SessionSnapshot {
  const model = segmentsOf(begun)[1]
  const rows = [...ids].map((id, i) => ({ ...model, ...begun.rows.get(id), id, order: `${i}` }) as Segment)
  return withRows({ ...begun, rows: new Map(rows.map((row) => [row.id, row])) }, patches)
}

function shown(change: PlanChange): string {
  if (change.what === 'hardEnd') return `hardEnd ${change.hardEndMs === null ? '-' : change.hardEndMs / 60_000}`
  const { what, segment } = change
  const more = change.what === 'changed' ? ` ${change.fields.join(' ')}${change.isMoved ? ' moved' : ''}` : ''
  return `${what} ${segment.id}${more}${change.what === 'added' && change.isLate ? ' late' : ''}`
}

function taken(log: readonly RunEvent[], actions: readonly RunAction[]): readonly RunEvent[] {
  return [...log, ...actions.map((action, i) => ({ ...action, id: `t${i}`, at: at(8) }))]
}

const orderOf = (log: readonly RunEvent[]): string =>
  runStateOf(plan, log, at(8))
    .segments.map(({ segment, state }) => `${segment.id}${state === 'cut' ? '~' : ''}`)
    .join('')

describe('changes in the planner since the run began, and the run after applying them', () => {
  const on = 'start@0 go@5'
  test.each<[string, string, string, Record<string, Partial<Segment>>, string, string]>([
    ['nothing', on, 'abcd', {}, '', 'abcd'],
    ['one more', on, 'abcxd', {}, 'added x', 'abcxd'],
    ['several, one after another', on, 'abcxyd', {}, 'added x, added y', 'abcxyd'],
    ['before the start, at the very top', '', 'xabcd', {}, 'added x', 'xabcd'],
    ['one whose place has passed comes next', on, 'xabcd', {}, 'added x late', 'abxcd'],
    ['two of those keep their order', on, 'xyabcd', {}, 'added x late, added y late', 'abxycd'],
    ['another length', on, 'abcd', { d: { durationMs: 7 } }, 'changed d durationMs', 'abcd'],
    ['words and cues', on, 'abcd', { c: { title: 'T', cues: { mic: '1' } } }, 'changed c title cues', 'abcd'],
    ['what is on stage or over stays', on, 'abcd', { a: { title: 'T' }, b: { title: 'T' } }, '', 'abcd'],
    ['one that is gone', on, 'abd', {}, 'removed c', 'abc~d'],
    ['one that is skipped', on, 'abcd', { c: { skipped: true } }, 'removed c', 'abc~d'],
    ['one that is gone and was cut', `${on} cut:c@6`, 'abd', {}, '', 'abc~d'],
    ['a segment cut in the run and unchanged in the session is no change', `${on} cut:c@6`, 'abcd', {}, '', 'abc~d'],
    ['a changed one that is cut stays cut', `${on} cut:c@6`, 'abcd', { c: { title: 'T' } }, 'changed c title', 'abc~d'],
    ['what is on stage was deleted', on, 'acd', { c: { title: 'T' } }, 'changed c title', 'abcd'],
    ['two neighbours changed places', on, 'abdc', {}, 'moved c', 'abdc'],
    ['one moved and changed', '', 'bcda', { a: { title: 'T' } }, 'changed a title moved', 'bcda'],
    ['moved before what is on stage: too late', on, 'acbd', {}, '', 'abcd'],
    ['what was passed, moved to come still', 'start@0 jump:c@5', 'acbd', {}, 'moved b', 'acbd'],
    ['the first moved to the end, before the start', '', 'bcda', {}, 'moved a', 'bcda'],
    ['everything at once', on, 'abxd', { d: { title: 'T' } }, 'added x, changed d title, removed c', 'abxc~d'],
    ['after the end, nothing', 'start@0 end@5', 'abxcd', {}, '', 'abcd'],
  ])('%s', (_, presses, ids, patches, changes, order) => {
    const log = logOf(plan, presses)
    const state = runStateOf(plan, log, at(8))
    const now = frozen(ordered(ids, patches))
    const all = planChanges(plan, state, now)
    expect(all.map(shown).join(', ')).toBe(changes)
    const after = taken(log, takeInAll(state, now, all))
    expect(orderOf(after)).toBe(order)
    expect(planChanges(plan, runStateOf(plan, after, at(8)), now).map(shown)).toEqual([])
  })

  const edits: Readonly<Record<SegmentField, Partial<Segment>>> = {
    kind: { kind: 'talk' },
    title: { title: '新的名称' },
    durationMs: { durationMs: 420_000 },
    assumedFrom: { assumedFrom: '待定' },
    minimumMs: { minimumMs: 60_000 },
    priority: { priority: 'locked' },
    pin: { pin: { time: '14:30', dayOffset: 0 } },
    skipped: { skipped: true },
    inProgramme: { inProgramme: false },
    caseId: { caseId: 'case1' },
    troupeId: { troupeId: 'team1' },
    castings: {
      castings: [{ id: 'c', order: '0', personId: 'lin', teamId: null, role: 'speaker', character: '', props: '' }],
    },
    questions: { questions: [{ id: 'q', order: '0', text: '停车怎么办', durationMs: 60_000, concernId: null }] },
    rehearsals: { rehearsals: [{ id: 'r', order: '0', durationMs: 60_000, heldAt: 0 }] },
    cues: { cues: { mic: '手持 1' } },
    script: { script: '各位好' },
    notes: { notes: '换话筒' },
  }
  test.each(Object.entries(segmentFields))(
    'a changed %s of a row reaches the list as what it is in a plan, and nothing else does',
    (name, { planned: field }) => {
      const state = runStateOf(plan, logOf(plan, on), at(8))
      const changes = planChanges(plan, state, frozen(ordered('abcd', { c: edits[name as SegmentField] })))
      const expected = name === 'skipped' ? ['removed c'] : field === null ? [] : [`changed c ${field}`]
      expect(changes.map(shown)).toEqual(expected)
    },
  )

  test('a part that a row comes under now reaches the list', () => {
    const rows = new Map(begun.rows)
    const part = { type: 'part', id: 'p', order: '000001a', title: '下半场', deletedAt: null, sample: false } as const
    const now = frozen({ ...begun, rows: rows.set('p', part) })
    const changes = planChanges(plan, runStateOf(plan, logOf(plan, on), at(8)), now)
    expect(changes.map(shown)).toEqual(['changed c partTitle', 'changed d partTitle'])
  })

  test('a word changed in a question reaches the list', () => {
    const asked = (text: string) =>
      ordered('abcd', { c: { questions: [{ id: 'q', order: '0', text, durationMs: 60_000, concernId: null }] } })
    const run = frozen(asked('停车怎么办'))
    const changes = planChanges(run, runStateOf(run, logOf(run, on), at(8)), frozen(asked('停车谁来管')))
    expect(changes.map(shown)).toEqual(['changed c questions'])
  })

  test('each can be applied alone', () => {
    const log = logOf(plan, on)
    const now = frozen(ordered('abcxyd'))
    const [, second] = planChanges(plan, runStateOf(plan, log, at(8)), now)
    const after = taken(log, second?.actions ?? [])
    expect(orderOf(after)).toBe('abcyd')
    expect(planChanges(plan, runStateOf(plan, after, at(8)), now).map(shown)).toEqual(['added x'])
  })

  test.each([
    ['another hard end', '14:40', '14:30', 'hardEnd 30', at(30)],
    ['a first one', null, '14:30', 'hardEnd 30', at(30)],
    ['none any more', '14:40', null, 'hardEnd -', null],
    ['the same', '14:40', '14:40', '', at(40)],
  ])('%s', (_, before, after, changes, hardEndAt) => {
    const run = frozen('10 5', 'show', before)
    const log = logOf(run, 'start@0')
    const now = frozen('10 5', 'show', after)
    const all = planChanges(run, runStateOf(run, log, at(8)), now)
    expect(all.map(shown).join()).toBe(changes)
    const then = runStateOf(run, taken(log, takeInAll(runStateOf(run, log, at(8)), now, all)), at(8))
    expect(then.hardEndAt).toBe(hardEndAt)
    expect(planChanges(run, then, now)).toEqual([])
  })

  test('a hard end keeps its local time when the start was moved', () => {
    const from = (start: string) => frozen(planned('10 5', { start, hardEnd: '14:40' }))
    const run = from('14:00')
    expect(planChanges(run, runStateOf(run, [], at(0)), from('14:10'))).toEqual([])
  })

  test('a session that starts at another time keeps the local times of its pins', () => {
    const pinned = (start: string) =>
      frozen(withRows(planned('10 5', { start }), { b: { pin: { time: '14:30', dayOffset: 0 } } }))
    const run = pinned('14:00')
    expect(planChanges(run, runStateOf(run, [], at(0)), pinned('14:10'))).toEqual([])
    expect(planChanges(run, runStateOf(run, [], at(0)), frozen('10 5@40')).map(shown)).toEqual(['changed b pinMs'])
  })
})

test('whatever the planner does, after applying everything no change is left', () => {
  const sessions = fc.record({
    ids: fc.shuffledSubarray([...'abcdxyz'], { minLength: 1 }),
    longer: fc.subarray([...'abcdxyz']),
    presses: fc.constantFrom('', 'start@0', 'start@0 go@5', 'start@0 jump:c@5', 'start@0 cut:c@1 go@2 go@3'),
  })
  fc.assert(
    fc.property(sessions, ({ ids, longer, presses }) => {
      const log = logOf(plan, presses)
      const state = runStateOf(plan, log, at(8))
      const now = frozen(ordered(ids.join(''), Object.fromEntries(longer.map((id) => [id, { durationMs: 77 }]))))
      const changes = planChanges(plan, state, now)
      const after = runStateOf(plan, taken(log, takeInAll(state, now, changes)), at(8))
      const left = planChanges(plan, after, now)
      expect(left.map(shown)).toEqual([])
      // Numbers follow the order, which is shifted by a planner’s place before a segment already on stage.
      expect(after.segments.map(({ segment }) => segment.number)).toEqual(after.segments.map((_, i) => i + 1))
      const begunOf = ({ segments }: RunState) =>
        segments
          .filter(({ startedAt }) => startedAt !== null)
          .map((live) => ({ ...live, segment: { ...live.segment, number: 0 } }))
      expect(begunOf(after)).toEqual(begunOf(state))
    }),
    { numRuns: 1_000 },
  )
})
