/** A piece of two texts: in both of them, only in the earlier one, or only in the later one. */
export interface TextPiece {
  readonly in: 'both' | 'before' | 'after'
  readonly text: string
}

/** More pairs than this are not compared: the texts count as replaced. It takes about 100 ms and 24 MB. */
const mostPairs = 12_000_000

/** A match of fewer UTF-16 units between two changes is chance: it only makes the change harder to read. */
const leastMatch = 2

/**
 * What was changed between two texts. Sentences are compared first, and the changed ones character by character, with
 * Latin words and numbers whole.
 */
export function textDifference(before: string, after: string): readonly TextPiece[] {
  const bySentence = compared(sentencesOf(before), sentencesOf(after))
  return joined(
    changesIn(bySentence).flatMap((part) =>
      typeof part === 'string'
        ? { in: 'both' as const, text: part }
        : withoutChance(compared(wordsOf(part.before), wordsOf(part.after))),
    ),
  )
}

const sentencesOf = (text: string): readonly string[] => text.match(/[^。！？；\n]*[。！？；\n]|[^。！？；\n]+/g) ?? []
const wordsOf = (text: string): readonly string[] => text.match(/[A-Za-z0-9]+|[^]/gu) ?? []

/** A longest common subsequence of two lists of texts, with what is left of each. */
function compared(a: readonly string[], b: readonly string[]): readonly TextPiece[] {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  return [
    ...a.slice(0, head).map((text) => ({ in: 'both' as const, text })),
    ...compareMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map((text) => ({ in: 'both' as const, text })),
  ]
}

function compareMiddle(a: readonly string[], b: readonly string[]): readonly TextPiece[] {
  if (a.length * b.length > mostPairs) return [...only('before', a), ...only('after', b)]
  const width = b.length + 1
  /** The longest match of what follows `a[i]` and `b[j]`. */
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? at(lengths, (i + 1) * width + j + 1) + 1
          : Math.max(at(lengths, (i + 1) * width + j), at(lengths, i * width + j + 1))
  const pieces: TextPiece[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pieces.push({ in: 'both', text: a[i] ?? '' })
      i += 1
      j += 1
    } else if (at(lengths, (i + 1) * width + j) >= at(lengths, i * width + j + 1))
      pieces.push(...only('before', [a[i++] ?? '']))
    else pieces.push(...only('after', [b[j++] ?? '']))
  }
  return [...pieces, ...only('before', a.slice(i)), ...only('after', b.slice(j))]
}

const at = (lengths: Uint16Array, index: number): number => lengths[index] ?? 0
const only = (where: 'before' | 'after', texts: readonly string[]): readonly TextPiece[] =>
  texts.map((text) => ({ in: where, text }))

/** What two texts have in common, as texts, and between them what each has of its own. */
function changesIn(
  pieces: readonly TextPiece[],
): readonly (string | { readonly before: string; readonly after: string })[] {
  const parts: (string | { before: string; after: string })[] = []
  for (const { in: where, text } of pieces) {
    const last = parts.at(-1)
    if (where === 'both') parts.push(text)
    else if (typeof last === 'object') last[where] += text
    else parts.push({ before: '', after: '', [where]: text })
  }
  return parts
}

/** Counts short matches between two changes as changed. */
function withoutChance(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const whole = joined(pieces)
  const isChanged = (piece: TextPiece | undefined) => piece !== undefined && piece.in !== 'both'
  return changesIn(
    whole.flatMap((piece, i): TextPiece[] => {
      const isChance =
        piece.in === 'both' && piece.text.length < leastMatch && isChanged(whole[i - 1]) && isChanged(whole[i + 1])
      return isChance
        ? [
            { ...piece, in: 'before' },
            { ...piece, in: 'after' },
          ]
        : [piece]
    }),
  ).flatMap((part): TextPiece[] =>
    typeof part === 'string'
      ? [{ in: 'both', text: part }]
      : [...only('before', [part.before]), ...only('after', [part.after])],
  )
}

/** The same with neighbours of one kind as one piece, and without empty ones. */
function joined(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const parts: { in: TextPiece['in']; text: string }[] = []
  for (const { in: where, text } of pieces) {
    const last = parts.at(-1)
    if (last?.in === where) last.text += text
    else if (text !== '') parts.push({ in: where, text })
  }
  return parts
}
