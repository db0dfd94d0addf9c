import { zoneOffset } from './zoneOffset'

/** The local date (`yyyy-MM-dd`) of an instant in an IANA zone. */
export const dateAt = (at: number, zone: string): string =>
  new Date(at + zoneOffset(at, zone)).toISOString().slice(0, 10)
