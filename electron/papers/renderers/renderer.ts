import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { z } from 'zod'
import type { paperStyles } from '../../../src/papers/paperStyles'
import type { Tools } from '../../../src/papers/page/tools'
import type { WordDocument, WordTools } from '../../../src/papers/word/wordDocument'
import type { SetPages } from '../setPages'

/** Lays out what `define` makes with the tools. */
export type RenderPages = (define: (tools: Tools) => TDocumentDefinitions) => Promise<SetPages>

/** Makes the pages of one paper from its data. */
export interface Renderer<Data = unknown> {
  readonly schema: z.ZodType<Data>
  make(data: Data, renderPages: RenderPages): Promise<SetPages>
  /** The contents of its Word file, for papers that have one. */
  word?(data: Data, tools: WordTools): WordDocument
}

type Define<Data> = (data: Data, tools: Tools) => TDocumentDefinitions

/** A renderer that lays out its definition directly. */
export const plainRenderer = <Data>(schema: z.ZodType<Data>, define: Define<Data>): Renderer<Data> => ({
  schema,
  make: (data, renderPages) => renderPages((tools) => define(data, tools)),
})

/** Our own style, or the official one if chosen. */
export const inStyle =
  <Data extends { readonly style: (typeof paperStyles)[number] }>(
    plain: Define<Data>,
    official: Define<Data>,
  ): Define<Data> =>
  (data, tools) =>
    (data.style === 'official' ? official : plain)(data, tools)
