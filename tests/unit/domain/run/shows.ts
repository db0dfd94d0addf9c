import fc from 'fast-check'
import { showAt, type Show } from './show'

const segment = fc.record({
  length: fc.integer({ min: 0, max: 90 }).map((thirds) => thirds / 3),
  pin: fc.option(fc.integer({ min: 0, max: 150 }), { freq: 3 }),
  minimum: fc.option(fc.integer({ min: 1, max: 25 })),
  kind: fc.constantFrom('talk', 'skit', 'break', 'ceremony'),
  priority: fc.constantFrom('first', 'flexible', 'reluctant', 'locked'),
})

type Segment = typeof segment extends fc.Arbitrary<infer One> ? One : never

const word = ({ length, pin, minimum, kind, priority }: Segment): string =>
  [
    length.toFixed(8),
    pin === null ? '' : `@${pin}`,
    minimum === null ? '' : `!${minimum}`,
    `=${kind}`,
    `:${priority}`,
  ].join('')

/** Shows in progress, each GO some minutes after the last, with a hard end before the projected one. */
const lateShowsOf = (segments: fc.Arbitrary<readonly Segment[]>): fc.Arbitrary<Show> =>
  fc
    .record({
      segments,
      waits: fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 3 }),
      sinceSeconds: fc.integer({ min: 0, max: 1_500 }),
      lateSeconds: fc.integer({ min: 1, max: 3_600 }),
    })
    .map(({ segments: some, waits, sinceSeconds, lateSeconds }) => {
      const words = some.map(word).join(' ')
      const goes = waits
        .slice(0, some.length - 1)
        .map((_, i) => waits.slice(0, i + 1).reduce((sum, wait) => sum + wait, 0))
      const course = { goes, now: (goes.at(-1) ?? 0) + sinceSeconds / 60 }
      const inTime = showAt(words, course)
      const endMinute = (inTime.state.projectedEndAt - inTime.plan.startAt) / 60_000 - lateSeconds / 60
      return showAt(words, { ...course, end: endMinute })
    })

/** Any show that runs late: pins that wait and pins that are late already, segments of every priority. */
export const lateShows = lateShowsOf(fc.array(segment, { minLength: 1, maxLength: 12 }))

/** Few enough segments to try every set of them. */
export const shortLateShows = lateShowsOf(fc.array(segment, { minLength: 1, maxLength: 7 }))
