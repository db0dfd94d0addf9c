/**
 * The cost of a break before this piece; a line that is shorter than the longest costs the square of the difference in
 * em.
 */
interface Piece {
  readonly text: string
  readonly widthEm: number
  readonly breakCost: number
}

const closing = /^[，。、；：？！）》〉」』】〕”’…—·,.;:?!)\]%～]/u
const opening = /[（《〈「『【〔“‘([]$/u
/** A break after one of these is natural for a reader. */
const pause = /[，。；：？！—…:;,!?]$/u

/**
 * Breaks a title into lines of about equal length, between words if possible, never leaving a single character on the
 * last line. Uses at least `lineCount` lines, and more if the longest would be wider than `maxEm`.
 */
export function balancedLines(title: string, maxEm: number, lineCount = 1): readonly string[] {
  const pieces = piecesOf(title.trim())
  const widthEm = pieces.reduce((sum, piece) => sum + piece.widthEm, 0)
  const most = Math.max(1, pieces.length)
  for (let lines = Math.min(most, Math.max(lineCount, Math.ceil(widthEm / maxEm))); lines <= most; lines += 1) {
    const broken = bestBreak(pieces, lines, maxEm, widthEm / lines)
    if (broken) return broken
  }
  return [title.trim()]
}

/**
 * Returns a title unchanged, unless about a single character would be on its last line: then its lines are balanced.
 */
export function withoutOrphan(title: string, maxEm: number): string {
  const em = emOf(title)
  const lastEm = em % maxEm
  return em > maxEm && lastEm > 0 && lastEm <= 1.5
    ? balancedLines(title, maxEm, Math.ceil(em / maxEm)).join('\n')
    : title
}

// Creating one takes longer than splitting a title.
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Splits into words, each with the punctuation that may not be separated from it. */
function piecesOf(title: string): readonly Piece[] {
  const pieces: { text: string; isSingle: boolean }[] = []
  for (const { segment } of words.segment(title)) {
    const last = pieces.at(-1)
    if (last && (closing.test(segment) || opening.test(last.text) || segment.trim() === '')) last.text += segment
    else pieces.push({ text: segment, isSingle: /^\p{Script=Han}$/u.test(segment) })
  }
  return pieces.map(({ text, isSingle }, i) => {
    const before = pieces[i - 1]
    return { text, widthEm: emOf(text), breakCost: before ? costOf(before, { text, isSingle }) : 0 }
  })
}

/** Two single characters in a row are usually one word that the word list lacks. */
function costOf(before: { text: string; isSingle: boolean }, next: { text: string; isSingle: boolean }): number {
  if (pause.test(before.text.trimEnd())) return -6
  if (/\s$/.test(before.text)) return -3
  if (before.isSingle && next.isSingle) return 30
  if (before.isSingle) return 4
  return next.isSingle ? 2 : 0
}

/** Width of a text in em: a Chinese character is 1, a Latin one about half. */
export function emOf(text: string): number {
  let em = 0
  for (const character of text) em += character < '\u0250' ? 0.55 : 1
  return em
}

const orphanCost = 1_000

/** A line that ends with the piece `end`, and the lines after it. */
interface Way {
  readonly cost: number
  readonly end: number
  readonly next: Way | null
}

/**
 * The cheapest way to break the pieces into exactly this many lines; null if none stays within `maxEm`. Widths are
 * added up as it goes and texts are joined only at the end: somebody may have pasted a whole page as a name.
 */
function bestBreak(pieces: readonly Piece[], lines: number, maxEm: number, idealEm: number): readonly string[] | null {
  const blankEm = pieces.map(({ text, widthEm }) => widthEm - emOf(text.trimEnd()))
  const known = Array.from({ length: lines + 1 }, (): (Way | null | undefined)[] => [])
  const wayFrom = (start: number, left: number): Way | null => {
    const ways = known[left] ?? []
    if (ways[start] === undefined) ways[start] = findWay(start, left)
    return ways[start]
  }
  const findWay = (start: number, left: number): Way | null => {
    let best: Way | null = null
    let widthEm = 0
    const last = pieces.length - left
    const breaking = start === 0 ? 0 : (pieces[start]?.breakCost ?? 0)
    for (let end = start; end <= last; end += 1) {
      widthEm += pieces[end]?.widthEm ?? 0
      if (left === 1 && end < last) continue
      const lineEm = widthEm - (blankEm[end] ?? 0)
      if (lineEm > maxEm && end > start) break
      const next = left === 1 ? null : wayFrom(end + 1, left - 1)
      if (left > 1 && !next) continue
      const isOrphan = left === 1 && lines > 1 && lineEm <= 1
      const cost = (lineEm - idealEm) ** 2 + breaking + (isOrphan ? orphanCost : 0) + (next?.cost ?? 0)
      if (!best || cost < best.cost) best = { cost, end, next }
    }
    return best
  }
  const texts: string[] = []
  let start = 0
  for (let way = wayFrom(0, lines); way; way = way.next) {
    const line = pieces.slice(start, way.end + 1).map(({ text }) => text)
    texts.push(line.join('').trim())
    start = way.end + 1
  }
  return texts.length > 0 ? texts : null
}
