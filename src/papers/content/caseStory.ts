import { z } from 'zod'
import type { Case, Spread } from '../../domain/library'
import { spreadStates } from '../../domain/season/case'
import { caseTextNames, type CaseDetails, type Refinement } from '../../domain/season/caseDetails'
import type { Showing, Showings } from '../../domain/season/showings'
import { castingRoles } from '../../domain/roles'
import { segmentKinds, type SegmentKind } from '../../domain/segment'
import { dateAt } from '../../domain/timing/localTime'
import type { SeasonInput } from '../paper'
import { nameIn } from './nameIn'
import { oneLine } from './oneLine'

/** What a reader wants to know of a case besides its name and summary. */
export const CaseStory = z.strictObject({
  /** 解决什么问题, 怎么做, 成效: those that are written, in paragraphs. */
  texts: z.array(z.strictObject({ name: z.enum(caseTextNames), text: z.string() })),
  figures: z.array(z.strictObject({ label: z.string(), value: z.string(), unit: z.string() })),
  cast: z.array(z.strictObject({ role: z.enum(castingRoles), who: z.string() })),
  /** The kinds of segment that suit it, with their length in ms. */
  kinds: z.array(z.strictObject({ kind: z.enum(segmentKinds), durationMs: z.number() })),
  /** When it was worked on, `yyyy-MM-dd`, by whom and what for. */
  history: z.array(z.strictObject({ on: z.string(), by: z.string(), note: z.string() })),
  /** Where it was on stage, or will be. */
  shown: z.array(z.strictObject({ number: z.number().int(), date: z.string(), title: z.string(), held: z.boolean() })),
  spreads: z.array(z.strictObject({ unit: z.string(), on: z.string(), state: z.enum(spreadStates), what: z.string() })),
})
export type CaseStory = z.infer<typeof CaseStory>

export function caseStoryOf(
  one: Case,
  { held, planned }: Showings,
  spreads: readonly Spread[],
  { library, details }: Pick<SeasonInput, 'library' | 'details'>,
): CaseStory {
  const own = details.get(one.id)
  return {
    texts: textsOf(own),
    figures: (own?.figures ?? []).map(({ label, value, unit }) => ({
      label: oneLine(label),
      value: oneLine(value),
      unit: oneLine(unit),
    })),
    cast: one.cast.flatMap(({ role, personId, teamId }) => {
      const who = personId === null ? nameIn(library.teams, teamId) : nameIn(library.people, personId)
      return who ? [{ role, who }] : []
    }),
    kinds: Object.entries(one.kinds).map(([kind, durationMs]) => ({ kind: kind as SegmentKind, durationMs })),
    history: (own?.refinements ?? []).map(refinementOf),
    shown: [...shownIn(held, true), ...shownIn(planned, false)],
    spreads: spreads.map(({ unitId, on, state, what }) => ({
      unit: nameIn(library.units, unitId),
      on,
      state,
      what: oneLine(what),
    })),
  }
}

const textsOf = (own: CaseDetails | undefined): CaseStory['texts'] =>
  caseTextNames.flatMap((name) => {
    const text = paragraphs(own?.[name] ?? '')
    return text === '' ? [] : [{ name, text }]
  })

/** Without empty lines and spaces around them. */
export const paragraphs = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, '\n')

/** The same day on every machine: the zone of the district. */
const zone = 'Asia/Shanghai'

const refinementOf = ({ at, by, note }: Refinement): CaseStory['history'][number] => ({
  on: dateAt(at, zone),
  by: oneLine(by),
  note: oneLine(note),
})

const shownIn = (showings: readonly Showing[], held: boolean): CaseStory['shown'] =>
  showings.map(({ number, date, title }) => ({ number, date, title: oneLine(title), held }))
