/** The value of a paper's option: a size, whether phones are printed, a department. */
export type OptionValue = string | number | boolean
export type OptionValues = Readonly<Record<string, OptionValue>>
