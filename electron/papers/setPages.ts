import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { pieceOf } from '../../src/papers/pieces'

/** A paper's pages, and what stands on each. */
export interface SetPages {
  readonly pdf: Uint8Array<ArrayBuffer>
  /** By page, the ids of the pieces that stand on it. */
  readonly pieces: readonly (readonly string[])[]
  /** Of the first page, in points. */
  readonly width: number
  readonly height: number
}

/** Lays a definition out. pdfmake tells where things come to stand only while it asks where pages shall break. */
export async function setPages(definition: TDocumentDefinitions): Promise<SetPages> {
  const { footer } = definition
  let count = 0
  const places = new Map<string, Set<number>>()
  const watched: TDocumentDefinitions = {
    ...definition,
    footer: (current, pages, size) => {
      count = pages
      return typeof footer === 'function' ? footer(current, pages, size) : footer
    },
    pageBreakBefore: ({ id, pageNumbers }) => {
      const piece = id === undefined ? null : pieceOf(id)
      if (piece !== null) places.set(piece, new Set([...(places.get(piece) ?? []), ...pageNumbers]))
      return false
    },
  }
  const pdf = new Uint8Array(await pdfmake.createPdf(watched).getBuffer())
  const pieces = Array.from({ length: count }, (): string[] => [])
  for (const [piece, numbers] of places) for (const number of numbers) pieces[number - 1]?.push(piece)
  return { pdf, pieces, ...sizeOf(definition) }
}

/** Every definition of ours gives its size in points. */
function sizeOf({ pageSize }: TDocumentDefinitions): { width: number; height: number } {
  if (typeof pageSize !== 'object' || typeof pageSize.height !== 'number') throw new Error('a paper without a size')
  return { width: pageSize.width, height: pageSize.height }
}
