/** What a person chose for a paper: a size, whether phones are printed, a department. */
export type OptionValue = string | number | boolean
export type OptionValues = Readonly<Record<string, OptionValue>>
