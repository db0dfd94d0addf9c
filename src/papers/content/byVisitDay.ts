import type { Visit } from '../../domain/library'

type OnDay = Pick<Visit, 'date' | 'time'>

/** Compares by day and time; without a day last, without a time at the end of its day. */
export function byVisitDay(a: OnDay, b: OnDay): number {
  const [one, other] = [keyOf(a), keyOf(b)]
  return one === other ? 0 : one < other ? -1 : 1
}

/** `~` is after every figure. */
const keyOf = ({ date, time }: OnDay): string => `${date || '~'} ${time || '~'}`
