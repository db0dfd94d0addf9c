import { present } from '../../domain/entity'
import type { Case } from '../../domain/library'
import { clockAtOffset } from '../../domain/timing/clockAtOffset'
import { scheduleOf } from '../../domain/timing/scheduleOf'
import { oneLine } from '../oneLine'
import { choice, type ChosenOf } from '../option'
import type { PaperInput } from '../paper'
import type { BookCase, CasebookData } from './casebookSchema'

export const casebookOptions = { scope: choice(['session', 'season']) } as const

/** The cases of a session, or all that there are, by topic; null where there is none. */
export function casebookData(input: PaperInput, { scope }: ChosenOf<typeof casebookOptions>): CasebookData | null {
  const { session, entry, season, library, language } = input
  const cases = scope === 'season' ? present(library.cases.values()) : casesOnStage(input)
  if (cases.length === 0) return null
  const ofTopic = (id: string | null) => cases.filter(({ topicId }) => topicOf(topicId, input) === id)
  const groups = [...present(library.topics.values()), null].map((topic) => ({
    topic: oneLine(topic?.name),
    question: oneLine(topic?.question),
    cases: ofTopic(topic?.id ?? null).map((one) => bookCase(one, input)),
  }))
  const ofSession = scope === 'session'
  return {
    language,
    cover: {
      seasonTitle: oneLine(season?.title),
      season: oneLine(season?.name),
      number: ofSession ? entry.number : null,
      theme: ofSession ? oneLine(session.details.theme) : '',
      date: ofSession ? session.details.date : '',
      organizer: oneLine(season?.organizer),
      sample: cases.some(({ sample }) => sample),
    },
    groups: groups.filter((group) => group.cases.length > 0),
  }
}

/** A topic that was deleted is none. */
function topicOf(id: string | null, { library }: PaperInput): string | null {
  const topic = id === null ? undefined : library.topics.get(id)
  return topic?.deletedAt === null ? topic.id : null
}

/** In the order of the stage, each once. */
function casesOnStage({ session, library }: PaperInput): readonly Case[] {
  const ids = new Set(scheduleOf(session).slots.map(({ segment }) => segment.caseId))
  return [...ids].flatMap((id) => (id === null ? [] : (library.cases.get(id) ?? [])))
}

function bookCase({ id, name, unitId, summary, sample }: Case, { session, library }: PaperInput): BookCase {
  const slots = scheduleOf(session).slots.filter(({ segment }) => segment.caseId === id)
  return {
    id,
    name: oneLine(name),
    unit: oneLine(unitId === null ? '' : library.units.get(unitId)?.name),
    summary: summary.trim(),
    onStage: slots.map(({ segment, startMs }) => ({
      time: clockAtOffset(session.details, startMs),
      title: oneLine(segment.title),
    })),
    sample,
  }
}
