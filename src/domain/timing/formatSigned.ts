import { formatDuration } from './formatDuration'
import { secondMs } from './units'

/** Over and early: `+2:48`, `−0:20`, and `0:00` when exactly on time. */
export function formatSigned(ms: number): string {
  const text = formatDuration(ms)
  return ms >= secondMs / 2 ? `+${text}` : text
}
