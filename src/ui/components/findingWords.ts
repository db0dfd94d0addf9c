import type { Finding } from '../../domain/findings/finding'
import { formatDuration } from '../../domain/timing/format'
import { tByName } from '../../i18n'

/** A finding in words: the translation gets `byMs` as `by`, written as m:ss. */
export function wordsOfFinding({ rule, params }: Finding): string {
  const worded = Object.entries(params).map(([name, value]) =>
    name.endsWith('Ms') && typeof value === 'number' ? [name.slice(0, -2), formatDuration(value)] : [name, value],
  )
  return tByName(`finding.${rule}`, Object.fromEntries(worded) as Record<string, unknown>)
}
