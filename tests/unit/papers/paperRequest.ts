import type { PaperRequest } from '../../../electron/papers/paperPress'
import { usualHouse } from '../../../src/domain/houseStyle'
import type { PaperName } from '../../../src/domain/papers/paperNames'
import { paperFingerprint, shortCodeOf } from '../../../src/papers/fingerprint'

/** The data of a paper as a window asks for its pages, in the usual look; a test says what it is about. */
export function paperRequest(paper: PaperName, data: unknown, more: Partial<PaperRequest> = {}): PaperRequest {
  const house = more.house ?? usualHouse
  return {
    paper,
    language: 'zh-CN',
    data,
    revision: 1,
    code: shortCodeOf(paperFingerprint(data, house)),
    printedAt: '',
    changed: [],
    only: null,
    slip: null,
    ...more,
    house: { ...house },
  }
}
