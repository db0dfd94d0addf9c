import { secondMs } from './units'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** `15:00`, or `1:05:00` from an hour on; rounded to the second, with a true minus sign below zero. */
export function formatDuration(ms: number): string {
  const total = Math.round(Math.abs(ms) / secondMs)
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  const text = hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}` : `${minutes}:${twoDigits(seconds)}`
  return ms < 0 && total > 0 ? `−${text}` : text
}
