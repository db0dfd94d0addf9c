import { seasonDay } from '../content/seasonDay'
import type { SeasonHead } from '../content/seasonHead'
import type { Translate } from '../content/translate'
import type { PlannedRound } from './visitPlanSchema'

/** `第一轮 3月1日 – 3月31日 13 次，已完成 13 次` */
export function roundWords({ name, from, to, visits }: PlannedRound, head: SeasonHead, t: Translate): string {
  const span = [from, to].map((date) => seasonDay(date, head)).filter(Boolean)
  const done = visits.filter((visit) => visit.done).length
  return [name, span.join(' – '), t('paper.visitPlan.sum', { count: visits.length, done })].filter(Boolean).join('　')
}
