import fc from 'fast-check'
import type { SessionSnapshot } from '../../../src/domain/session'
import { planned } from './plan'

const length = fc.integer({ min: 0, max: 30 })
const role = fc.constantFrom('speaker', 'expert', 'moderator', 'panelist', 'performer', 'host')
const cast = fc
  .array(fc.tuple(role, fc.constantFrom('lin', 'wu', 'he', 'gu', 'team1', 'team2')), { maxLength: 3 })
  .map((castings) => castings.map((casting) => casting.join('.')).join(','))
const kind = fc.constantFrom('custom', 'talk', 'caseShare', 'keynote', 'skit', 'microForum')

/** One row of a plan; pins are anywhere in four hours, so that gaps and overlaps both come up. */
const row = fc.record({
  length,
  skipped: fc.boolean(),
  pin: fc.option(fc.integer({ min: -30, max: 240 }), { freq: 4 }),
  minimum: fc.option(length),
  kind,
  cast,
})

const word = (one: { length: number; skipped: boolean; pin: number | null; minimum: number | null } & Cast): string =>
  [
    one.length,
    one.skipped ? '~' : '',
    one.pin === null ? '' : `@${one.pin}`,
    one.minimum === null ? '' : `!${one.minimum}`,
    `=${one.kind}`,
    one.cast ? `:${one.cast}` : '',
  ].join('')

interface Cast {
  readonly kind: string
  readonly cast: string
}

const words = fc.array(fc.oneof({ weight: 8, arbitrary: row.map(word) }, { weight: 1, arbitrary: fc.constant('#') }), {
  maxLength: 20,
})
const hardEnd = fc.constantFrom(null, '14:30', '15:00', '16:00', '13:00')

/** Any session: parts, skipped rows, pins forth and back, people in several rows at once. */
export const anySession: fc.Arbitrary<SessionSnapshot> = fc
  .tuple(words, hardEnd)
  .map(([plan, end]) => planned(plan.join(' '), { hardEnd: end }))

/** A session without pins, with a hard end. */
export const unpinnedSession: fc.Arbitrary<SessionSnapshot> = fc
  .array(
    row.map((one) => word({ ...one, pin: null })),
    { minLength: 1, maxLength: 20 },
  )
  .map((plan) => planned(plan.join(' '), { hardEnd: '15:30' }))
