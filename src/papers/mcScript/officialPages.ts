import { gridLines, type GridLine, type LineUnit } from '../type/gridLines'

/** A segment to lay out: its heading and cues, which stay with its first sentence, and its paragraphs. */
export interface OfficialBlock {
  readonly id: string
  readonly head: readonly GridLine[]
  readonly paragraphs: readonly (readonly LineUnit[])[]
}

/** The part of a segment that is on one page. */
export interface PagePart {
  readonly id: string
  readonly lines: readonly GridLine[]
}

/** The number of lines on a page; the first page has the title. */
export interface PageLines {
  readonly lineEm: number
  readonly first: number
  readonly other: number
}

const paragraphIndent = 2

/**
 * Lays segments out on pages with a fixed number of lines. A page ends between paragraphs or at the end of a sentence;
 * only a sentence that fits on no page continues on the next.
 */
export function officialPages(blocks: readonly OfficialBlock[], room: PageLines): readonly (readonly PagePart[])[] {
  const sheets = new Sheets(room)
  for (const { id, head, paragraphs } of blocks) {
    let pending = head
    // Cues that fill whole pages do not wait for a sentence.
    while (pending.length >= room.other) pending = pending.slice(sheets.put(id, pending))
    for (const units of paragraphs) {
      layParagraph(sheets, id, pending, units, room)
      pending = []
    }
    if (pending.length > 0) sheets.putWhole(id, pending)
  }
  return sheets.pages
}

/** The pages so far, and how many lines are left on the last one. */
class Sheets {
  readonly pages: { id: string; lines: GridLine[] }[][] = [[]]
  left: number
  constructor(private readonly room: PageLines) {
    this.left = room.first
  }

  get isBlank(): boolean {
    return this.pages.at(-1)?.length === 0
  }

  turn(): void {
    this.pages.push([])
    this.left = this.room.other
  }

  /** Adds as many lines as there is room for and returns how many. */
  put(id: string, lines: readonly GridLine[]): number {
    if (this.left === 0) this.turn()
    const placed = lines.slice(0, this.left)
    const page = this.pages.at(-1) ?? []
    const part = page.at(-1)
    if (part?.id === id) part.lines.push(...placed)
    else page.push({ id, lines: [...placed] })
    this.left -= placed.length
    return placed.length
  }

  putWhole(id: string, lines: readonly GridLine[]): void {
    if (lines.length > this.left) this.turn()
    this.put(id, lines)
  }
}

function layParagraph(
  sheets: Sheets,
  id: string,
  head: readonly GridLine[],
  units: readonly LineUnit[],
  { lineEm, other }: PageLines,
): void {
  let pending = head
  let rest = units
  let indent = paragraphIndent
  const linesOf = (some: readonly LineUnit[]) => [...pending, ...gridLines(some, lineEm, indent)]
  const goOn = (from: number) => {
    pending = []
    rest = rest.slice(from)
    indent = 0
  }
  while (rest.length > 0) {
    const lines = linesOf(rest)
    if (lines.length <= sheets.left) {
      sheets.put(id, lines)
      return
    }
    const end = lastEnd(rest, (some) => linesOf(some).length <= sheets.left)
    if (end > 0) {
      sheets.put(id, linesOf(rest.slice(0, end)))
      goOn(end)
      sheets.turn()
      continue
    }
    const first = linesOf(rest.slice(0, firstEnd(rest)))
    // A heading is never alone at the foot of a page.
    if (sheets.left <= pending.length || (first.length <= other && !sheets.isBlank)) {
      sheets.turn()
      continue
    }
    const placed = lines.slice(0, sheets.put(id, lines))
    goOn(placed.slice(pending.length).reduce((sum, line) => sum + line.units.length, 0))
  }
}

const firstEnd = (units: readonly LineUnit[]): number => units.findIndex(({ endsSentence }) => endsSentence) + 1

/** How many units the longest sequence of whole sentences that fits has; 0 if not even one fits. */
function lastEnd(units: readonly LineUnit[], fits: (some: readonly LineUnit[]) => boolean): number {
  let found = 0
  for (const [i, { endsSentence }] of units.entries()) {
    if (!endsSentence) continue
    if (!fits(units.slice(0, i + 1))) return found
    found = i + 1
  }
  return found
}
