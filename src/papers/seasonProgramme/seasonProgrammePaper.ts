import { formatDate } from '../../domain/timing/format'
import { seasonWhole } from '../content/seasonHead'
import { translateFor } from '../content/translate'
import { seasonPaper, type Said } from '../paper'
import { seasonProgrammeData, seasonProgrammeOptions } from './seasonProgrammeData'
import type { SeasonProgrammeData } from './seasonProgrammeSchema'

export const seasonProgrammePaper = seasonPaper({
  name: 'seasonProgramme',
  options: seasonProgrammeOptions,
  data: seasonProgrammeData,
  says,
})

function says({ head, sessions, visits }: SeasonProgrammeData): Said {
  const t = translateFor(head.language)
  const day = (date: string) => formatDate(date, head.language)
  return {
    whole: seasonWhole({ head }),
    pieces: [
      ...sessions.map((session) => ({
        id: session.id,
        name: t('paper.sheet.number', { number: session.number }),
        fields: {
          session: String(session.number),
          date: day(session.date),
          start: session.start,
          place: session.venue,
          theme: session.theme,
          state: t(`term.state.${session.state}`),
          case: session.cases.join('、'),
        },
        of: session,
      })),
      ...visits.map((visit) => ({
        id: visit.id,
        name: t('paper.seasonProgramme.visit', { unit: visit.unit }),
        fields: {
          unit: visit.unit,
          date: day(visit.date),
          time: visit.time,
          leader: visit.leader,
          state: t(`paper.visitPlan.state.${visit.done ? 'done' : 'planned'}`),
        },
        of: visit,
      })),
    ],
  }
}
