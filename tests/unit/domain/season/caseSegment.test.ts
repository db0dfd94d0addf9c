import { describe, expect, test } from 'vitest'
import type { Case, CaseCasting } from '../../../../src/domain/season/case'
import { castForKind, filledFromCase, segmentOfCase, suitingKinds } from '../../../../src/domain/season/caseSegment'
import type { SegmentKind } from '../../../../src/domain/kinds'
import type { CastingRole } from '../../../../src/domain/roles'
import type { Segment } from '../../../../src/domain/segment'
import { minuteMs } from '../../../../src/domain/timing/units'
import { blank } from '../library'
import { planned } from '../plan'

const person = (personId: string, role: CastingRole): CaseCasting => ({ role, personId, teamId: null })
const team = (teamId: string, role: CastingRole): CaseCasting => ({ role, personId: null, teamId })
const shown = (cast: readonly Partial<CaseCasting>[]): string =>
  cast.map(({ role, personId, teamId }) => `${personId ?? teamId}=${role}`).join(' ')

const everybody = [
  person('zhou', 'speaker'),
  person('wu', 'speaker'),
  person('he', 'expert'),
  team('ladder', 'performer'),
  person('lin', 'performer'),
  person('gu', 'crew'),
]
const one: Case = blank('cases', 'c', {
  name: '幸福乐加梯',
  cast: everybody,
  kinds: { skit: 12 * minuteMs, caseShare: 15 * minuteMs },
})

test.each<[SegmentKind, string]>([
  ['caseShare', 'zhou=speaker wu=speaker'],
  ['talk', 'zhou=speaker'],
  ['skit', 'ladder=performer lin=performer'],
  ['keynote', 'he=expert'],
  ['microForum', ''],
])('who of a case is in its %s', (kind, expected) => expect(shown(castForKind(kind, everybody))).toBe(expected))

test('the kinds that suit a case are in the usual order; if there are none, it is shared', () => {
  expect(suitingKinds(one).map(({ kind }) => kind)).toEqual(['caseShare', 'skit'])
  expect(suitingKinds(blank('cases', 'c'))).toEqual([{ kind: 'caseShare', durationMs: null }])
})

describe('a new segment', () => {
  test('of a skit has the team as its troupe, and the others as its cast', () => {
    const segment = segmentOfCase(one, { kind: 'skit', durationMs: 12 * minuteMs }, castForKind('skit', everybody))
    expect(segment).toMatchObject({ title: '幸福乐加梯', caseId: 'c', troupeId: 'ladder', durationMs: 12 * minuteMs })
    expect(shown(segment.castings)).toBe('lin=performer')
  })

  test('gives somebody whose role it does not know its usual role', () => {
    const segment = segmentOfCase(one, { kind: 'microForum', durationMs: null }, [person('zhou', 'speaker')])
    expect(shown(segment.castings)).toBe('zhou=panelist')
  })

  test('assumes the usual length if none is known', () => {
    const made = (durationMs: number | null) => segmentOfCase(one, { kind: 'caseShare', durationMs }, [])
    expect(made(null)).toMatchObject({ durationMs: 15 * minuteMs, assumedFrom: '' })
    expect(made(9 * minuteMs)).toMatchObject({ durationMs: 9 * minuteMs, assumedFrom: null })
  })
})

describe('choosing a case in a segment fills what nobody has entered', () => {
  const row = (more: Partial<Segment>): Segment => {
    const [segment] = [...planned('10').rows.values()]
    if (segment?.type !== 'segment') throw new Error('no segment')
    return { ...segment, kind: 'custom', title: '', castings: [], troupeId: null, assumedFrom: '', ...more }
  }

  test('in an empty row everything, with the kind that suits best', () => {
    expect(filledFromCase(row({}), one)).toMatchObject({
      caseId: 'c',
      title: '幸福乐加梯',
      kind: 'caseShare',
      durationMs: 15 * minuteMs,
      castings: [{ personId: 'zhou' }, { personId: 'wu' }],
    })
  })

  test.each<[string, Partial<Segment>, readonly string[]]>([
    ['a title', { title: '加梯那些事' }, ['caseId']],
    ['a stated length', { assumedFrom: null, durationMs: minuteMs }, ['caseId', 'castings', 'kind', 'title']],
    ['a troupe', { kind: 'skit', troupeId: 'other' }, ['caseId', 'durationMs', 'title']],
    ['a kind', { kind: 'skit' }, ['caseId', 'castings', 'durationMs', 'title', 'troupeId']],
  ])('but it keeps %s', (_, more, filled) => expect(Object.keys(filledFromCase(row(more), one)).sort()).toEqual(filled))
})
