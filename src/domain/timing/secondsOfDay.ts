/** `HH:mm` or `HH:mm:ss` as seconds after midnight; null for anything else. */
export function secondsOfDay(time: string): number | null {
  const parts = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(time)
  if (!parts) return null
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)]
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : null
}

/** Seconds after midnight as `HH:mm`, or with their seconds as `HH:mm:ss`. */
export function clockOfSeconds(seconds: number, withSeconds: boolean): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, ...(withSeconds ? [seconds % 60] : [])]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
