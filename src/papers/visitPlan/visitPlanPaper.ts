import { formatDate } from '../../domain/timing/format'
import { seasonWhole } from '../content/seasonHead'
import { translateFor, type Translate } from '../content/translate'
import { seasonPaper, type Piece } from '../paper'
import { roundWords } from './roundWords'
import { visitPlanData, visitPlanOptions } from './visitPlanData'
import type { PlannedRound, VisitPlanData } from './visitPlanSchema'

export const visitPlanPaper = seasonPaper({
  name: 'visitPlan',
  options: visitPlanOptions,
  data: visitPlanData,
  says: ({ rounds, head }: VisitPlanData) => {
    const t = translateFor(head.language)
    return { whole: seasonWhole({ head }), pieces: rounds.flatMap((round) => roundPieces(round, head, t)) }
  },
})

function roundPieces(round: PlannedRound, head: VisitPlanData['head'], t: Translate): Piece[] {
  const { id, name, from, to, visits, missing } = round
  const words = roundWords(round, head, t)
  return [
    { id: `round ${id}`, name, fields: { part: words }, of: { name, from, to, words } },
    ...visits.map((visit) => ({
      id: visit.id,
      name: visit.unit || t('paper.visitPlan.noUnit'),
      fields: {
        unit: visit.unit,
        date: formatDate(visit.date, head.language),
        time: visit.time,
        leader: visit.leader,
        people: visit.people.join('、'),
        state: t(`paper.visitPlan.state.${visit.done ? 'done' : 'planned'}`),
      },
      of: visit,
    })),
    ...missing.map((unit) => ({
      id: `missing ${id} ${unit.id}`,
      name: t('paper.visitPlan.missingOne', { round: name, unit: unit.name }),
      fields: { unit: unit.name },
      of: unit,
    })),
  ]
}
