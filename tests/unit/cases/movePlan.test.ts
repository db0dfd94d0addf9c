import { describe, expect, test } from 'vitest'
import { stages, type Stage } from '../../../src/domain/season/pipeline'
import { movePlan, stepsBy, stillLacking } from '../../../src/ui/cases/move/movePlan'
import { blank, byId } from '../domain/library'
import { held, libraryWith, one, rowsOf } from './someCases'

const cast = [{ role: 'speaker', personId: 'zhou', teamId: null }] as const
const library = {
  ...libraryWith([
    one('bare'),
    one('half', { unitId: 'museum', topicId: 'care', stage: 'refining' }),
    one('whole', { unitId: 'museum', topicId: 'care', summary: '一句话', cast, stage: 'candidate' }),
    one('shown', { stage: 'featured' }),
    one('spread', { stage: 'featured' }),
  ]),
  spreads: byId([blank('spreads', 'x', { caseId: 'spread', state: 'trial' })]),
}
const rows = rowsOf(library, new Map([['shown', held]]))
const row = (id: string) => rows.filter((known) => known.id === id)

describe('a move to a stage', () => {
  const shownPlan = (id: string, to: Stage) => {
    const { allowed, refused, settled, derived } = movePlan(
      row(id).map((known) => ({ row: known, to })),
      library,
    )
    const words = [
      ...allowed.map(() => 'allowed'),
      ...refused.map(({ needs }) => `lacks ${needs.join(' ')}`),
      ...settled.map(() => 'settled'),
      ...derived.map(() => 'derived'),
    ]
    return words.join()
  }
  test.each<[string, string, Stage, string]>([
    ['to the same stage is none', 'bare', 'lead', ''],
    ['needs a unit', 'bare', 'candidate', 'lacks unit'],
    ['names everything that is lacking', 'bare', 'featured', 'lacks unit topic summary presenter'],
    ['names what is left', 'half', 'featured', 'lacks summary presenter'],
    ['goes on when nothing is lacking', 'whole', 'featured', 'allowed'],
    ['goes back as well', 'half', 'lead', 'allowed'],
    ['to the stage follows from a session', 'whole', 'presented', 'derived'],
    ['to what was spread follows from a spread', 'shown', 'spread', 'derived'],
    ['does not undo that it was presented', 'shown', 'featured', 'settled'],
    ['does not undo that it has spread', 'spread', 'presented', 'settled'],
  ])('%s', (_, id, to, expected) => expect(shownPlan(id, to)).toBe(expected))
})

test('what is filled in counts', () => {
  const [step] = movePlan(
    row('half').map((known) => ({ row: known, to: 'featured' as const })),
    library,
  ).refused
  const left = (mend: Parameters<typeof stillLacking>[1]) => step && stillLacking(step, mend, library)
  expect(left({ summary: '一句话' })).toEqual(['presenter'])
  expect(left({ summary: '一句话', cast })).toEqual([])
  expect(left({ summary: ' ', cast: [{ role: 'crew', personId: 'zhou', teamId: null }] })).toEqual([
    'summary',
    'presenter',
  ])
})

test('a step by key moves each case from its own stage, and none over the ends', () => {
  const steps = (direction: -1 | 1) => stepsBy(rows, direction).map(({ row: { id }, to }) => `${id} ${to}`)
  expect(steps(1)).toEqual(['bare candidate', 'half featured', 'shown spread', 'whole refining'])
  expect(steps(-1)).toEqual(['half candidate', 'shown featured', 'spread presented', 'whole lead'])
  expect(stages).toHaveLength(6)
})
