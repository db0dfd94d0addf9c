import type { Reply } from '../../src/ipc/problem'
import type { PaperRequest, RenderedPaper } from './paperPress'

/** What can be made of a paper: its pages, or its Word file. */
export interface PaperProducts {
  readonly pages: RenderedPaper
  readonly word: Uint8Array<ArrayBuffer>
}
export type PaperProduct = keyof PaperProducts

/** Main to the paper process. */
export interface PaperAsked {
  readonly id: number
  readonly product: PaperProduct
  readonly request: PaperRequest
}

/** And back; in whatever order the papers are done. */
export interface PaperAnswered {
  readonly id: number
  readonly reply: Reply<PaperProducts[PaperProduct]>
}
