import { describe, expect, test } from 'vitest'
import { segmentOfCase } from '../../../src/domain/season/caseSegment'
import type { SessionDetails } from '../../../src/domain/session'
import { minuteMs } from '../../../src/domain/timing/units'
import {
  arrangedSegments,
  firstChoices,
  otherKinds,
  placesIn,
  usualPlace,
} from '../../../src/ui/cases/arrange/arrangeView'
import { previewOf } from '../../../src/ui/cases/arrange/previewView'
import { blank } from '../domain/library'
import { planned } from '../domain/plan'

const one = blank('cases', 'c', {
  name: '幸福乐加梯',
  kinds: { caseShare: 15 * minuteMs, skit: 12 * minuteMs },
  cast: [{ role: 'speaker', personId: 'zhou', teamId: null }],
})

describe('where it goes', () => {
  const session = planned('10 # 5 5 # 8')
  test('at the top, at the end of a part, or after a row', () => {
    const words = placesIn(session).map(({ type, afterId, number }) => `${type} ${afterId} ${number}`)
    expect(words).toEqual(['top null 0', 'part d 0', 'part f 0', 'row a 1', 'row c 2', 'row d 3', 'row f 4'])
  })

  test('first after the selected row, if the session has it, and otherwise at the end', () => {
    const rows = [...session.rows.values()]
    expect([usualPlace(rows, 'c'), usualPlace(rows, 'elsewhere'), usualPlace([], null)]).toEqual(['c', 'f', null])
  })
})

test('the kinds that suit the case are chosen with their lengths and people, and others can be added', () => {
  const choices = firstChoices(one)
  expect(choices.map(({ kind, isChosen, cast }) => `${kind} ${isChosen} ${cast.length}`)).toEqual([
    'caseShare true 1',
    'skit true 0',
  ])
  expect(otherKinds(choices)).not.toContain('skit')
  const made = arrangedSegments(
    one,
    choices.map((choice) => ({ ...choice, isChosen: choice.kind === 'skit' })),
  )
  expect(made.map(({ kind, durationMs }) => `${kind} ${durationMs / minuteMs}`)).toEqual(['skit 12'])
})

describe('the preview', () => {
  const session = planned('10 10 10 10')
  const details: SessionDetails = { ...session.details, start: '14:00', hardEnd: '14:50' }
  const made = [segmentOfCase(one, { kind: 'caseShare', durationMs: 15 * minuteMs }, [])]
  const shown = (afterId: string | null) => {
    const preview = previewOf({ ...session, details }, made, afterId)
    const lines = preview.lines.map(({ id, isNew, start }) => `${isNew ? '+' : ''}${id} ${start}`)
    return { ...preview, lines }
  }

  test('shows the new rows among those around them, each with its time', () => {
    expect(shown('b')).toMatchObject({
      lines: ['a 14:00', 'b 14:10', '+new 0 14:20', 'c 14:35', 'd 14:45'],
      hasMoreBefore: false,
      hasMoreAfter: false,
    })
    expect(shown('d')).toMatchObject({ lines: ['c 14:20', 'd 14:30', '+new 0 14:40'], hasMoreBefore: true })
    expect(shown(null).lines[0]).toBe('+new 0 14:00')
  })

  test('says whether the session still fits', () =>
    expect(shown('b')).toMatchObject({ end: '14:55', overMs: 5 * minuteMs }))
})
