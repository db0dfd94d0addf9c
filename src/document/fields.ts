import * as Y from 'yjs'

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
  deletedAt: amountOrNull,
  sample: flag(false),
} as const
