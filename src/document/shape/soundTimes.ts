import { dayMs, lastInstant } from '../../domain/timing/units'
import { instant, within, type Field } from './fields'

/** Offsets from a session's start are limited to this, ms: more rows than anybody plans, each as long as a day. */
const furthestMs = 1000 * dayMs

const lengths: ReadonlySet<string> = new Set(['durationMs', 'minimumMs', 'byMs', 'historyMs'])

const step = within(-lastInstant, lastInstant)
const length = within(0, dayMs)
const offset = within(-furthestMs, furthestMs)

/**
 * How to read the time in a field with this name; null if it is not a time. `of` is the type of the object it belongs
 * to: a clock change may also be negative, and by years.
 */
function timeIn(name: string, of: unknown): Field<number> | null {
  if (name === 'byMs' && of === 'clock') return step
  if (lengths.has(name)) return length
  if (name.endsWith('Ms')) return offset
  return name === 'at' || name.endsWith('At') ? instant : null
}

/**
 * A plain value with every time in it, by field name (`…Ms`, `…At`), limited to a possible range: a damaged or foreign
 * number must not become a date that no calendar has. Returns the same object if everything is valid. Frozen values
 * have been checked before.
 */
export function withSoundTimes<T>(value: T, name = '', of?: unknown): T {
  if (typeof value === 'number') return (timeIn(name, of)?.(value) ?? value) as T
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map((item: unknown) => withSoundTimes(item, name))
    return (items.every((item, at) => Object.is(item, value[at])) ? value : items) as T
  }
  const type: unknown = Reflect.get(value, 'type')
  const entries = Object.entries(value).map(([key, item]) => [key, withSoundTimes<unknown>(item, key, type)] as const)
  const isSound = entries.every(([key, item]) => Object.is(item, Reflect.get(value, key)))
  return isSound ? value : (Object.fromEntries(entries) as T)
}
