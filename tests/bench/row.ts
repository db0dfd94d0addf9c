/** One measured figure, as `npm run bench -- --json FILE` writes it. */
export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'MB' | 'times' | '%' | 'points'
  /** The value should be at most this; null if the figure is only for comparison. */
  readonly aim: number | null
  readonly holds: boolean
}

/** A row with its value rounded to three digits. Whether it holds depends on the value before rounding. */
export const row = (name: string, value: number, unit: Row['unit'], aim: number | null = null): Row => ({
  name,
  value: Number(value.toPrecision(3)),
  unit,
  aim,
  holds: aim === null || value <= aim,
})
