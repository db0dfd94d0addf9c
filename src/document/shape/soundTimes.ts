import { dayMs, lastInstant } from '../../domain/timing/units'
import { instant, within, type Field } from './fields'

/** Offsets from a session's start go no further than this, ms: more rows than anybody plans, each of a day. */
const furthestMs = 1000 * dayMs

const lengths: ReadonlySet<string> = new Set(['durationMs', 'minimumMs', 'byMs', 'historyMs'])

const step = within(-lastInstant, lastInstant)
const length = within(0, dayMs)
const offset = within(-furthestMs, furthestMs)

/**
 * How the time in a field of this name is read; null: it holds none. `of` is the type of what it stands in: the clock
 * may be set back as well, and by years.
 */
function timeIn(name: string, of: unknown): Field<number> | null {
  if (name === 'byMs' && of === 'clock') return step
  if (lengths.has(name)) return length
  if (name.endsWith('Ms')) return offset
  return name === 'at' || name.endsWith('At') ? instant : null
}

/**
 * A plain value with every time in it, by its name (`…Ms`, `…At`), brought within what can be one: a damaged or foreign
 * number must not become a date that no calendar has. The same object where all are sound; what is frozen was read
 * before.
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
