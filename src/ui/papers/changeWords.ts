import type { Change, FieldChange } from '../../papers/state/changes'
import type { Translate } from '../../papers/content/translate'

/** In characters: a longer text is only listed as changed. */
const longest = 20

/**
 * All changes in words. Lines that only changed their number, because something was added before them, are one entry.
 */
export function changesWords(changes: readonly Change[], t: Translate): readonly string[] {
  const isRenumbered = ({ how, fields }: Change): boolean =>
    how === 'changed' && fields.every(({ field }) => field === 'number')
  const count = changes.filter(isRenumbered).length
  return [
    ...changes.filter((change) => !isRenumbered(change)).map((change) => changeWords(change, t)),
    ...(count > 0 ? [t('paper.change.renumbered', { count })] : []),
  ]
}

/** One change: `乐山片区“幸福乐加梯” 时间 14:20 → 14:25`. */
function changeWords({ name, how, fields }: Change, t: Translate): string {
  if (how !== 'changed') return t(`paper.change.${how}`, { name })
  return [name, ...fields.map((field) => fieldWords(field, t))].filter(Boolean).join(' ')
}

function fieldWords({ field, from, to }: FieldChange, t: Translate): string {
  // Field names of papers are plain strings; the tests of the changes find one without a translation.
  const name = String(t(`paper.field.${field}` as never))
  const isShort = from.length <= longest && to.length <= longest && from + to !== ''
  if (!isShort) return t('paper.change.field', { field: name })
  if (from === '') return t('paper.change.gained', { field: name, to })
  return to === '' ? t('paper.change.lost', { field: name, from }) : t('paper.change.fromTo', { field: name, from, to })
}
