import { isConcernAsFar } from '../../domain/season/concernStateOf'
import { seasonDay } from '../content/seasonDay'
import type { SeasonHead } from '../content/seasonHead'
import type { Translate } from '../content/translate'
import type { ConcernLedgerData, LedgerConcern } from './concernLedgerSchema'

/** `第2期 5月20日`; a session to come is `排在第4期`. */
export function takenUpWords(
  { number, date, held }: LedgerConcern['takenUp'][number],
  head: SeasonHead,
  t: Translate,
): string {
  const session = t('paper.sheet.number', { number })
  return [held ? session : t('paper.concernLedger.planned', { session }), seasonDay(date, head)]
    .filter(Boolean)
    .join(' ')
}

/** How many there are, and how many are not answered yet. */
export function ledgerSum({ groups }: ConcernLedgerData, t: Translate): string {
  const all = groups.flatMap(({ concerns }) => concerns)
  const open = all.filter(({ state }) => !isConcernAsFar(state, 'answered')).length
  return t('paper.concernLedger.sum', { count: all.length, open })
}
