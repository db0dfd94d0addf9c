import { commonEnds } from '../../domain/commonEnds'

/** A part of a script that is on both sides, or only on this one. */
export interface ComparedStretch {
  readonly text: string
  readonly isChanged: boolean
}

export interface ScriptDifference {
  readonly here: readonly ComparedStretch[]
  readonly there: readonly ComparedStretch[]
}

/** A clause: up to the next punctuation mark or the end of the line. */
const clause = /[^。！？…，、；：,!?;:\n]*[。！？…，、；：,!?;:]+[”’」』）)]*|[^。！？…，、；：,!?;:\n]+|\n/gu

/** More pairs of clauses than this are not compared: it would take noticeably long. */
const mostPairs = 4_000_000

/** Marks on each side what the other lacks, clause by clause, and within a clause only the new part. */
export function scriptDifference(here: string, there: string): ScriptDifference {
  const [left, right] = [clausesOf(here), clausesOf(there)]
  const sides: Record<keyof ScriptDifference, ComparedStretch[]> = { here: [], there: [] }
  let [fromHere, fromThere] = [0, 0]
  for (const [atHere, atThere] of [...commonPairs(left, right), [left.length, right.length] as const]) {
    const mine = left.slice(fromHere, atHere).join('')
    const theirs = right.slice(fromThere, atThere).join('')
    addApart(sides.here, mine, theirs)
    addApart(sides.there, theirs, mine)
    const both = left[atHere] ?? ''
    add(sides.here, both, false)
    add(sides.there, both, false)
    fromHere = atHere + 1
    fromThere = atThere + 1
  }
  return sides
}

const clausesOf = (text: string): readonly string[] => text.match(clause) ?? []

/** For two texts in the same place: their common beginning and end are unchanged. */
function addApart(side: ComparedStretch[], text: string, other: string): void {
  const { head, tail } = commonEnds(text, other)
  add(side, text.slice(0, head), false)
  add(side, text.slice(head, text.length - tail), true)
  add(side, text.slice(text.length - tail), false)
}

function add(side: ComparedStretch[], text: string, isChanged: boolean): void {
  const last = side.at(-1)
  if (text === '') return
  if (last?.isChanged === isChanged) side[side.length - 1] = { text: last.text + text, isChanged }
  else side.push({ text, isChanged })
}

/** The positions, left and right, of a longest common subsequence of clauses. */
function commonPairs(left: readonly string[], right: readonly string[]): (readonly [number, number])[] {
  if (left.length * right.length > mostPairs) return []
  // lengths[i][j]: the length of the longest common subsequence from i and j on.
  const width = right.length + 1
  const lengths = new Uint16Array((left.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const isSame = left[i] === right[j]
      lengths[i * width + j] = isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
