/** Page numbers as people write them: `1、3–5、9`. Expects them ascending and without duplicates. */
export function numberRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] + 1 === number) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join('、')
}

/** Parses page numbers: `1, 3-5，9`; null if it is not a list of pages up to `most`. */
export function pagesIn(text: string, most: number): readonly number[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[,;、，；\s]+/)
    .filter(Boolean)
  const pages = new Set<number>()
  for (const part of parts) {
    const match = /^(\d+)(?:[-–—~](\d+))?$/.exec(part)
    if (!match) return null
    const from = Number(match[1])
    const to = Number(match[2] ?? match[1])
    if (from < 1 || to < from || to > most) return null
    for (let page = from; page <= to; page += 1) pages.add(page)
  }
  return pages.size > 0 ? [...pages].sort((a, b) => a - b) : null
}
