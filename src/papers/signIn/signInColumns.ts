import { contentWidth } from '../page/formats'
import type { Setting } from '../page/setting'
import type { SignInData } from './signInSchema'

export type ColumnName = 'number' | 'unit' | 'name' | 'post' | 'phone' | 'signature' | 'note'

export interface SignInColumn {
  readonly name: ColumnName
  /** In points, including the padding. */
  readonly width: number
}

/** Padding at each side of a cell, in points. */
export const cellPadding = 4

const fixed = { number: 26, name: 92, phone: 84, note: 52 } as const

/** The remaining width goes to the signature, which needs space, and to unit and post. */
export function signInColumns(
  { hasUnits, hasPhones }: Pick<SignInData, 'hasUnits' | 'hasPhones'>,
  { format }: Pick<Setting, 'format'>,
): readonly SignInColumn[] {
  const names: readonly ColumnName[] = [
    'number',
    ...(hasUnits ? (['unit'] as const) : []),
    'name',
    'post',
    ...(hasPhones ? (['phone'] as const) : []),
    'signature',
    'note',
  ]
  const taken = names.reduce((sum, name) => sum + (name in fixed ? fixed[name as keyof typeof fixed] : 0), 0)
  const left = contentWidth(format) - taken
  const parts = hasUnits ? { unit: 0.32, post: 0.28, signature: 0.4 } : { unit: 0, post: 0.47, signature: 0.53 }
  return names.map((name) => ({ name, width: widthOf(name, left, parts) }))
}

function widthOf(
  name: ColumnName,
  left: number,
  parts: Readonly<Record<'unit' | 'post' | 'signature', number>>,
): number {
  switch (name) {
    case 'unit':
    case 'post':
    case 'signature':
      return left * parts[name]
    default:
      return fixed[name]
  }
}
