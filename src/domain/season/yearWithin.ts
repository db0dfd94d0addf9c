interface Days {
  readonly from: string
  readonly to: string
}

/**
 * The year of a day that was written without one: the one in which it lies within the given days (`yyyy-MM-dd`), the
 * first of them first; else the year in which any of them begin, else that of `today`.
 */
export const yearWithin =
  (spans: readonly Days[], today: string) =>
  (month: number, day: number): number => {
    const yearIn = (date: string) => Number(date.slice(0, 4))
    const monthAndDay = [month, day].map((part) => String(part).padStart(2, '0')).join('-')
    for (const { from, to } of spans) {
      if (from === '' || to === '') continue
      for (let year = yearIn(from); year <= yearIn(to); year += 1) {
        const date = `${year}-${monthAndDay}`
        if (from <= date && date <= to) return year
      }
    }
    return yearIn(spans.find(({ from }) => from !== '')?.from ?? today)
  }
