import type { Reply } from '../../src/ipc/problem'
import type { PaperRequest, RenderedPaper } from './paperPress'

/** Main to the paper process. */
export interface PaperAsked {
  readonly id: number
  readonly request: PaperRequest
}

/** And back; in whatever order the papers are done. */
export interface PaperAnswered {
  readonly id: number
  readonly reply: Reply<RenderedPaper>
}
