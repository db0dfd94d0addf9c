import { onStageIn } from '../../domain/cast'
import { present, presentOf } from '../../domain/entity'
import type { Case } from '../../domain/library'
import { noShowings, type Showing } from '../../domain/season/showings'
import type { Segment } from '../../domain/segment'
import { clockAtOffset } from '../../domain/timing/sessionClock'
import { scheduleOf, type Slot } from '../../domain/timing/schedule'
import { topicOf } from '../../domain/season/topics'
import { caseStoryOf } from '../content/caseStory'
import { nameIn } from '../content/nameIn'
import { oneLine } from '../content/oneLine'
import { choiceOption, toggleOption, type ChosenOf } from '../option'
import type { SessionInput } from '../paper'
import type { CasebookCase, CasebookData } from './casebookSchema'

export const casebookOptions = { scope: choiceOption(['session', 'season']), story: toggleOption(true) } as const

/** The cases of a session in running order, or all cases by topic; null if there are none. */
export function casebookData(
  input: SessionInput,
  { scope, story }: ChosenOf<typeof casebookOptions>,
): CasebookData | null {
  const { session, entry, season, language } = input
  const { slots } = scheduleOf(session)
  const cases = scope === 'session' ? casesOf(slots, input) : allCases(input)
  if (cases.length === 0) return null
  const isSession = scope === 'session'
  return {
    language,
    cover: {
      seasonTitle: oneLine(season?.title),
      season: oneLine(season?.name),
      number: isSession ? entry.number : null,
      theme: isSession ? oneLine(session.details.theme) : '',
      organizer: oneLine((isSession && session.details.hosts) || season?.organizer),
      sample: cases.some(({ sample }) => sample),
    },
    cases: cases.map((one, i) => ({
      ...caseOf(one, i + 1, slots, input),
      ...(story ? storyBeside(one, input) : {}),
    })),
  }
}

function casesOf(slots: readonly Slot[], { library }: SessionInput): readonly Case[] {
  const ids = new Set(slots.map(({ segment }) => segment.caseId))
  return [...ids].flatMap((id) => {
    const found = id === null ? undefined : library.cases.get(id)
    return found && found.deletedAt === null ? [found] : []
  })
}

/** By topic; cases without one last. */
function allCases({ library }: SessionInput): readonly Case[] {
  const topics = present(library.topics.values()).map(({ id }) => id)
  const placeOf = ({ topicId }: Case): number => {
    const place = topics.indexOf(topicOf(library.topics, topicId)?.id ?? '')
    return place < 0 ? topics.length : place
  }
  return present(library.cases.values()).sort((a, b) => placeOf(a) - placeOf(b))
}

function caseOf(one: Case, number: number, slots: readonly Slot[], input: SessionInput): CasebookCase {
  const { units, topics } = input.library
  // A deleted topic counts as none.
  const topic = topicOf(topics, one.topicId)
  return {
    id: one.id,
    number,
    name: oneLine(one.name),
    unit: nameIn(units, one.unitId),
    topic: oneLine(topic?.name),
    question: oneLine(topic?.question),
    summary: one.summary.trim().replaceAll(/\s*\n\s*/g, '\n'),
    sample: one.sample,
    presented: slots
      .filter(({ segment }) => segment.caseId === one.id)
      .map((slot) => ({
        number: input.entry.number,
        date: input.session.details.date,
        time: clockAtOffset(input.session.details, slot.startMs),
        title: oneLine(slot.segment.title),
        who: namesOf(slot.segment, input),
      })),
  }
}

/**
 * What else a reader wants to know of a case; this session's presentation is told already. Nothing if there is nothing,
 * so that a book of such cases is not outdated by the mere option.
 */
function storyBeside(one: Case, { session, library, showings, details }: SessionInput): Pick<CasebookCase, 'story'> {
  const { held, planned } = showings.ofCase.get(one.id) ?? noShowings
  const isElsewhere = ({ sessionId }: Showing) => sessionId !== session.id
  const spreads = presentOf(library.spreads).filter(({ caseId }) => caseId === one.id)
  const elsewhere = { held: held.filter(isElsewhere), planned: planned.filter(isElsewhere) }
  const all = caseStoryOf(one, elsewhere, spreads, { library, details })
  // How it came about, and what it would suit, is for those who work on it.
  const story = { ...all, history: [], kinds: [] }
  return Object.values(story).some((part) => part.length > 0) ? { story } : {}
}

/** Who is on stage in it. */
function namesOf(segment: Segment, { library: { people, teams } }: SessionInput): string[] {
  const names = onStageIn(segment).flatMap(
    ({ personId, teamId }) => (personId === null ? nameIn(teams, teamId) : nameIn(people, personId)) || [],
  )
  return [...new Set(names)]
}
