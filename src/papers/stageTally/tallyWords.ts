import type { Translate } from '../content/translate'
import type { StageTallyData, TallyRow } from './stageTallySchema'

/** `第2期 主讲、嘉宾`; a session to come is marked. */
export function sessionPartWords({ number, held, roles }: TallyRow['sessions'][number], t: Translate): string {
  const session = t('paper.sheet.number', { number })
  const as = roles.map((role) => t(`term.role.${role}`)).join(t('paper.stageTally.and'))
  return `${held ? session : t('paper.stageTally.planned', { session })} ${as}`
}

export const minuteWords = ({ minutes }: TallyRow, t: Translate): string =>
  minutes === null ? '' : t('paper.stageTally.minutes', { count: minutes })

export const tallySum = ({ people, teams }: StageTallyData, t: Translate): string =>
  t('paper.stageTally.sum', { people: people.length, teams: teams.length })
