import type { PaperRequest } from '../../../src/ipc/paperShapes'
import { usualHouse } from '../../../src/domain/houseStyle'
import type { PaperName } from '../../../src/domain/papers/paperNames'

/** The data of a paper as a window asks for its pages, in the usual look; a test says what it is about. */
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
