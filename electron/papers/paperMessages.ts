import type { PaperRequest } from '../../src/ipc/paperShapes'
import type { Reply } from '../../src/ipc/problem'
import type { RenderedPages, SlipRequest } from './paperMaker'

/** What can be made: a paper's pages, its Word file, the slips that say what to replace. */
export interface PaperProducts {
  readonly pages: { readonly request: PaperRequest; readonly made: RenderedPages }
  readonly word: { readonly request: PaperRequest; readonly made: Uint8Array<ArrayBuffer> }
  readonly slips: { readonly request: SlipRequest; readonly made: Uint8Array<ArrayBuffer> }
}
export type PaperProduct = keyof PaperProducts
export type RequestFor<Product extends PaperProduct> = PaperProducts[Product]['request']
export type Made<Product extends PaperProduct> = PaperProducts[Product]['made']

/** Main to the paper process. */
export interface PaperAsked {
  readonly id: number
  readonly product: PaperProduct
  readonly request: RequestFor<PaperProduct>
}

/** And back, in any order. */
export interface PaperAnswered {
  readonly id: number
  readonly reply: Reply<Made<PaperProduct>>
}
