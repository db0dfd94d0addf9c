import type { TFunction } from 'i18next'
import type { Change, FieldChange } from '../../papers/changes'
import { tByName } from '../../i18n'

/** In characters: what is longer is only said to have changed. */
const longest = 20

/** One change as a person says it: `乐山片区“幸福乐加梯” 时间 14:20 → 14:25`. */
export function changeWords({ name, how, fields }: Change, t: TFunction): string {
  if (how !== 'changed') return t(`paper.change.${how}`, { name })
  return [name, ...fields.map((field) => fieldWords(field, t))].filter(Boolean).join(' ')
}

function fieldWords({ field, from, to }: FieldChange, t: TFunction): string {
  const name = tByName(`paper.field.${field}`)
  const isShort = from.length <= longest && to.length <= longest && from + to !== ''
  if (!isShort) return t('paper.change.field', { field: name })
  if (from === '') return t('paper.change.gained', { field: name, to })
  return to === '' ? t('paper.change.lost', { field: name, from }) : t('paper.change.fromTo', { field: name, from, to })
}
