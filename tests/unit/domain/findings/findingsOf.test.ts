import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleIds } from '../../../../src/domain/findings/finding'
import { findingsOf } from '../../../../src/domain/findings/findingsOf'
import { rules } from '../../../../src/domain/findings/rules'
import type { SessionSnapshot } from '../../../../src/domain/session'
import { someLibrary } from '../library'
import { planned } from '../plan'
import { anySession } from '../plans'
import { contextOf } from './testRule'

const found = (snapshot: SessionSnapshot) => findingsOf(contextOf({ plan: '', change: () => snapshot }))

test('every rule is there once', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort())
})

test('errors come first, and among equals the earlier row', () => {
  const plan = '5!6=talk:speaker.lin 10!12 20=keynote 5@14 60'
  const shown = findingsOf(contextOf({ plan, details: { hardEnd: '15:00' } })).map(
    ({ rule, severity, segmentIds }) => `${severity} ${rule} ${segmentIds.join()}`,
  )
  expect(shown).toEqual([
    'error overlap c,d',
    'error pastHardEnd e',
    'warning underMinimum a',
    'warning underMinimum b',
    'note noVenue ',
    'note nobodyConfirmed ',
    'note missingForKind c',
  ])
})

test('findings about the whole session come before the rows', () => {
  const others = [{ ...planned('30:host.lin', { venueId: 'hall' }), id: 'session2' }]
  const all = findingsOf(contextOf({ plan: '30:host.lin', details: { venueId: 'hall' }, others }))
  expect(all.map(({ rule }) => rule)).toEqual(['venueInTwoSessions', 'personInTwoSessions', 'nobodyConfirmed'])
})

describe('whatever the session', () => {
  test('every finding names rows that are played, and no parameter is NaN or undefined', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const played = new Set(contextOf({ plan: '', change: () => session }).schedule.slotById.keys())
        for (const { segmentIds, personIds = [], params } of found(session)) {
          expect(segmentIds.every((id) => played.has(id))).toBe(true)
          expect(personIds.every((id) => someLibrary.people.has(id))).toBe(true)
          for (const value of Object.values(params)) expect(Number.isNaN(value) || value === undefined).toBe(false)
          expect(Object.entries(params).every(([name, value]) => !name.endsWith('Ms') || Number(value) >= 0)).toBe(true)
        }
      }),
    )
  })

  test('the order in which rows come out of the document does not matter', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(found({ ...session, rows: new Map([...session.rows].reverse()) })).toEqual(found(session))
      }),
    )
  })

  test('findings report a clash of two rows exactly if comparing them one by one does', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { slots } = contextOf({ plan: '', change: () => session }).schedule
        const clashing = new Set<string>()
        for (const a of slots)
          for (const b of slots)
            for (const { personId } of a.segment.castings)
              if (a !== b && personId && b.segment.castings.some((one) => one.personId === personId))
                if (Math.min(a.endMs, b.endMs) > Math.max(a.startMs, b.startMs)) clashing.add(personId)
        const told = found(session).filter(({ rule }) => rule === 'personInTwoPlaces')
        expect(new Set(told.flatMap(({ personIds }) => personIds ?? []))).toEqual(clashing)
        for (const { params } of told) expect(params.byMs).toBeGreaterThan(0)
      }),
    )
  })

  test('a session that is over time is past its hard end by the same amount', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { overMs } = contextOf({ plan: '', change: () => session }).schedule
        const past = found(session).find(({ rule }) => rule === 'pastHardEnd')
        expect(past?.params.byMs ?? 0).toBe(Math.max(overMs ?? 0, 0))
      }),
    )
  })
})
