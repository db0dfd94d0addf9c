import * as Y from 'yjs'
import { dayMs, lastInstant } from '../../domain/timing/units'

/**
 * How one field is read. A document may be older, foreign or mended, so a value of the wrong type reads as the
 * fallback instead of throwing.
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

/** A number between two bounds; 0, brought between them, for what is none. */
export const within =
  (least: number, most: number): Field<number> =>
  (value) =>
    Math.min(Math.max(amount(value), least), most)

/** A length in ms. Nothing on a running order is longer than a day: a number beyond that is a slip or damage. */
export const lengthMs: Field<number> = (value) => Math.round(within(0, dayMs)(value))

/** Days that a pin lies after the session's date. */
export const dayOffset: Field<number> = (value) => Math.round(within(-1, 3)(value))

/** An instant in epoch ms, of a year that a calendar can write with four digits. */
export const instant: Field<number> = within(0, lastInstant)

export const instantOrNull: Field<number | null> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? instant(value) : null

/** Characters a minute; null for what nobody speaks at. */
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

/** Reads a record, field by field. Fields that are not named are left out. */
export function readFields<T>(fields: FieldsOf<T>, map: Y.Map<unknown>): T {
  const read: Partial<T> = {}
  for (const name in fields) read[name] = fields[name](map.get(name))
  return read as T
}

/** The entity fields that every kept thing has; `id` is its key. */
export const entityFields = {
  order: text,
  deletedAt: instantOrNull,
  sample: flag(false),
} as const
