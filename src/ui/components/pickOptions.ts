import { ranked, type Find } from './finder'

export interface PickOption {
  readonly id: string
  readonly name: string
  /** What tells two of the same name apart: a unit, an address. */
  readonly hint?: string | undefined
  readonly sample?: boolean
  /** Shown, so that nobody looks for it in vain, but not to be picked. */
  readonly isTaken?: boolean
  /** Another name that it is found by. */
  readonly also?: string
}

/** More than this is no choice but a list: type on. */
const most = 60

/** The options that fit what is typed, the best first; `isNew` when none has exactly that name. */
export function optionsFor(options: readonly PickOption[], typed: string, find: Find) {
  const shown = ranked(
    options,
    ({ name, also }) => find(name, typed) ?? (also === undefined ? null : find(also, typed)),
  ).slice(0, most)
  return { shown, isNew: typed !== '' && !options.some(({ name }) => name === typed) }
}
