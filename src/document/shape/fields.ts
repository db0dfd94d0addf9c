import * as Y from 'yjs'
import { dayMs, lastInstant } from '../../domain/timing/units'

/**
 * How one field is read. A document may be older, foreign or repaired, so a value of the wrong type becomes the
 * fallback instead of an error.
 */
export type Field<T> = (value: unknown) => T

export const text: Field<string> = (value) =>
  typeof value === 'string' ? value : value instanceof Y.Text ? value.toString() : ''

export const textOr =
  (fallback: string): Field<string> =>
  (value) =>
    typeof value === 'string' ? value : fallback

export const textOrNull: Field<string | null> = (value) => (typeof value === 'string' ? value : null)

export const flag =
  (fallback: boolean): Field<boolean> =>
  (value) =>
    typeof value === 'boolean' ? value : fallback

export const amount: Field<number> = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

/** A number between two bounds. Anything else is 0, moved between the bounds. */
export const within =
  (least: number, most: number): Field<number> =>
  (value) =>
    Math.min(Math.max(amount(value), least), most)

/** A length in ms. Nothing in a running order is longer than a day: a larger number is a mistake or damage. */
export const lengthMs: Field<number> = (value) => Math.round(within(0, dayMs)(value))

/** How many days a pin is after the session's date. */
export const dayOffset: Field<number> = (value) => Math.round(within(-1, 3)(value))

/** An instant in epoch ms, in a year with four digits. */
export const instant: Field<number> = within(0, lastInstant)

export const instantOrNull: Field<number | null> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? instant(value) : null

/** Characters a minute; null for an impossible pace. */
export const paceOrNull: Field<number | null> = (value) =>
  typeof value === 'number' && value >= 1 && Number.isFinite(value) ? value : null

export const amountOrNull: Field<number | null> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** A place in a ranking, from 1. */
export const rankOrNull: Field<number | null> = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : null

export const oneOf =
  <T extends string>(choices: readonly T[], fallback: T): Field<T> =>
  (value) =>
    choices.find((choice) => choice === value) ?? fallback

export type FieldsOf<T> = { readonly [Name in keyof T]: Field<T[Name]> }

/** Reads a record, field by field. Other fields are ignored. */
export function readFields<T>(fields: FieldsOf<T>, map: Y.Map<unknown>): T {
  const read: Partial<T> = {}
  for (const name in fields) read[name] = fields[name](map.get(name))
  return read as T
}

/** The fields of every stored entity; `id` is its key. */
export const entityFields = {
  order: text,
  deletedAt: instantOrNull,
  sample: flag(false),
} as const
