import { zoneOffset } from './zoneOffset'

/** `HH:mm`, or `HH:mm:ss`, on the clocks of a zone at an instant; empty where instant or zone cannot be read. */
export function clockOf(instant: number, zone: string, withSeconds = false): string {
  const local = instant + zoneOffset(instant, zone)
  return Number.isFinite(local) ? new Date(local).toISOString().slice(11, withSeconds ? 19 : 16) : ''
}
