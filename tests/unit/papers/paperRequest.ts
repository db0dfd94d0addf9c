import type { PaperRequest } from '../../../src/ipc/paperShapes'
import { usualHouse } from '../../../src/domain/houseStyle'
import type { PaperName } from '../../../src/domain/papers/paperNames'

/** A window's request for a paper's pages, with defaults; a test sets what matters. */
export function paperRequest(paper: PaperName, data: unknown, more: Partial<PaperRequest> = {}): PaperRequest {
  return {
    paper,
    language: 'zh-CN',
    data,
    revision: 1,
    printedAt: '',
    changed: [],
    only: null,
    ...more,
    house: { ...(more.house ?? usualHouse) },
  }
}
