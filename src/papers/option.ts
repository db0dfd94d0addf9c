import type { OptionValue } from '../domain/papers/optionValue'

/** An option of a paper; `value` is its default. */
export type Option =
  | { readonly type: 'toggle'; readonly value: boolean }
  | { readonly type: 'choice'; readonly value: string; readonly choices: readonly string[] }
  /** Steps from `least` to `most`. */
  | {
      readonly type: 'amount'
      readonly value: number
      readonly least: number
      readonly most: number
      /** The choice of another option on which it depends; without one it always matters. */
      readonly goesWith?: { readonly option: string; readonly value: string }
    }
  /** One of the session's departments or people, listed by the paper's `picks`; empty: all. */
  | { readonly type: 'pick'; readonly value: '' }

export type Options = Readonly<Record<string, Option>>

type ValueOf<O extends Option> = O extends { type: 'toggle' }
  ? boolean
  : O extends { type: 'amount' }
    ? number
    : O extends { type: 'choice'; choices: readonly (infer Choice)[] }
      ? Choice
      : string

export type ChosenOf<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> }

export const toggleOption = (value: boolean) => ({ type: 'toggle', value }) as const
export const choiceOption = <const C extends readonly [string, ...string[]]>(
  choices: C,
  value: C[number] = choices[0],
) => ({ type: 'choice', value, choices }) as const
export const amountOption = (value: number, least: number, most: number) =>
  ({ type: 'amount', value, least, most }) as const
/** An amount that matters only if another option has a certain value. */
export const amountOptionFor = (option: string, value: string, usual: number, least: number, most: number) =>
  ({ ...amountOption(usual, least, most), goesWith: { option, value } }) as const
export const pickOption = { type: 'pick', value: '' } as const

/**
 * The values to use for the saved ones: a value that an option cannot have (from another version, or edited by hand) is
 * replaced by the default.
 */
export function chosenOf<O extends Options>(options: O, saved: Readonly<Record<string, unknown>> = {}): ChosenOf<O> {
  const chosen = Object.entries(options).map(([name, option]) => {
    const value = saved[name]
    return [name, isPossible(option, value) ? value : option.value] as const
  })
  return Object.fromEntries(chosen) as ChosenOf<O>
}

function isPossible(option: Option, value: unknown): value is OptionValue {
  switch (option.type) {
    case 'toggle':
      return typeof value === 'boolean'
    case 'choice':
      return typeof value === 'string' && option.choices.includes(value)
    case 'amount':
      return typeof value === 'number' && value >= option.least && value <= option.most
    case 'pick':
      return typeof value === 'string'
  }
}

/** Whether an option matters with the chosen values of the others. */
export const matters = (option: Option, chosen: Readonly<Record<string, OptionValue>>): boolean =>
  option.type !== 'amount' || !option.goesWith || chosen[option.goesWith.option] === option.goesWith.value
