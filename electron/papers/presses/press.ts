import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { z } from 'zod'
import type { Tools } from '../../../src/papers/tools'
import type { WordDocument } from '../../../src/papers/word/wordDocument'
import type { SetPages } from '../setPages'

/** Sets what a definition makes of the tools. */
export type Set = (define: (tools: Tools) => TDocumentDefinitions) => Promise<SetPages>

/** How one paper comes from its data to its pages. */
export interface Press<Data = unknown> {
  readonly schema: z.ZodType<Data>
  make(data: Data, set: Set): Promise<SetPages>
  /** As an office edits it; for papers that have a Word file. */
  word?(data: Data, tools: Pick<Tools, 't' | 'stamp'>): WordDocument
}

/** For a paper that goes to its pages as it is defined. */
export const plainPress = <Data>(
  schema: z.ZodType<Data>,
  define: (data: Data, tools: Tools) => TDocumentDefinitions,
): Press<Data> => ({ schema, make: (data, set) => set((tools) => define(data, tools)) })
