import type { Translate } from '../content/translate'
import type { LedgerSpread, SpreadLedgerData } from './spreadLedgerSchema'

/** `做法、队伍：照着“三张清单”先做两个楼` */
export function spreadWords({ forms, what }: Pick<LedgerSpread, 'forms' | 'what'>, t: Translate): string {
  const taken = forms.map((form) => t(`term.spreadForm.${form}`)).join(t('paper.spreadLedger.and'))
  return taken && what ? t('paper.spreadLedger.taken', { forms: taken, what }) : taken || what
}

export function spreadSum({ cases }: SpreadLedgerData, t: Translate): string {
  const all = cases.flatMap(({ spreads }) => spreads)
  const established = all.filter(({ state }) => state === 'established').length
  const trial = all.filter(({ state }) => state === 'trial').length
  return t('paper.spreadLedger.sum', { cases: cases.length, count: all.length, trial, established })
}
