import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { z } from 'zod'
import type { paperStyles } from '../../../src/papers/paperStyles'
import type { Tools } from '../../../src/papers/page/tools'
import type { WordDocument, WordTools } from '../../../src/papers/word/wordDocument'
import type { SetPages } from '../setPages'

/** Lays out what `define` makes with the tools. */
export type RenderPages = (define: (tools: Tools) => TDocumentDefinitions) => Promise<SetPages>

/** How one paper comes from its data to its pages. */
export interface Renderer<Data = unknown> {
  readonly schema: z.ZodType<Data>
  make(data: Data, renderPages: RenderPages): Promise<SetPages>
  /** As an office edits it; for papers that have a Word file. */
  word?(data: Data, tools: WordTools): WordDocument
}

type Define<Data> = (data: Data, tools: Tools) => TDocumentDefinitions

/** For a paper that goes to its pages as it is defined. */
export const plainRenderer = <Data>(schema: z.ZodType<Data>, define: Define<Data>): Renderer<Data> => ({
  schema,
  make: (data, renderPages) => renderPages((tools) => define(data, tools)),
})

/** Our own style, or the official one where that was chosen. */
export const inStyle =
  <Data extends { readonly style: (typeof paperStyles)[number] }>(
    plain: Define<Data>,
    official: Define<Data>,
  ): Define<Data> =>
  (data, tools) =>
    (data.style === 'official' ? official : plain)(data, tools)
