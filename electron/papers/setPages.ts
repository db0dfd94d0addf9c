import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { shortCodeOf } from '../../src/domain/papers/shortCode'
import { fingerprintOf } from '../../src/papers/state/fingerprint'
import type { MarkPage, Numbering } from '../../src/papers/page/tools'
import { footerWith, type LaidPage } from './laidPages'

/** What identifies a page or a card: whose it is, which page, and its contents. */
export interface Mark {
  /** The piece of a card or notice; null for a page of a paper. */
  readonly of: string | null
  /** Its number as printed, from 1. */
  readonly page: number
  /** A fingerprint of its contents; the printed code stands for it. */
  readonly content: string
}

/** A paper's pages, and what is on each. */
export interface SetPages {
  readonly pdf: Uint8Array<ArrayBuffer>
  /** For each page, the ids of the pieces on it. */
  readonly pieces: readonly (readonly string[])[]
  /** For each page; several if cards or pages are side by side on a sheet. */
  readonly marks: readonly (readonly Mark[])[]
  /** Size of the first page, in points. */
  readonly width: number
  readonly height: number
}

/** Lays out a definition, which gets a function to mark its pages. */
export async function setPages(define: (mark: MarkPage) => TDocumentDefinitions): Promise<SetPages> {
  let laid: readonly LaidPage[] = []
  const marks: Mark[] = []
  const definition = define((page, says, numbering = 'throughout') => {
    const { number, count, of } = placeOf(page, laid, numbering)
    const content = fingerprintOf([laid[page - 1]?.drawn, number, says])
    marks[page - 1] = { of, page: number, content }
    return { code: shortCodeOf(content), number, count }
  })
  const { footer } = definition
  const informed = footerWith((pages, ...page) => {
    laid = pages
    return typeof footer === 'function' ? footer(...page) : footer
  })
  const pdf = new Uint8Array(await pdfmake.createPdf({ ...definition, footer: informed }).getBuffer())
  return {
    pdf,
    pieces: laid.map(({ pieces }) => pieces),
    marks: laid.map((_, i) => (marks[i] ? [marks[i]] : [])),
    ...sizeOf(definition),
  }
}

/** The position of a page: in the whole, or among the pages of its piece, which is handed out separately. */
function placeOf(page: number, laid: readonly LaidPage[], numbering: Numbering) {
  const of = numbering === 'byPiece' ? (laid[page - 1]?.pieces[0] ?? null) : null
  if (of === null) return { of, number: page, count: laid.length }
  const pages = laid.flatMap(({ pieces }, i) => (pieces.includes(of) ? [i + 1] : []))
  return { of, number: pages.indexOf(page) + 1, count: pages.length }
}

/** All our definitions give their size in points. */
function sizeOf({ pageSize }: TDocumentDefinitions): { width: number; height: number } {
  if (typeof pageSize !== 'object' || typeof pageSize.height !== 'number') throw new Error('a paper without a size')
  return { width: pageSize.width, height: pageSize.height }
}
