import { lastEdition, revisionOf } from '../../domain/papers/piles'
import type { Edition } from '../../domain/papers/printLog'
import type { PaperRequest } from '../../ipc/paperShapes'
import { papers } from '../../papers/papers'
import { changesSince } from '../../papers/state/paperState'
import type { PreparedPaper } from '../../papers/state/preparedPaper'
import type { Desk } from './desk'

export type { PaperRequest }

/** The last version of the same paper. */
const editionBefore = ({ name, variant }: PreparedPaper, { log }: Pick<Desk, 'log'>): Edition | null =>
  lastEdition(log, name, variant)

/**
 * The request to main for a paper in its present state: with its next revision, and bars at what has changed since it
 * was last made, or since the existing prints.
 */
export function requestFor(
  prepared: PreparedPaper,
  desk: Pick<Desk, 'input' | 'house' | 'log'>,
  since = editionBefore(prepared, desk),
): PaperRequest {
  const { name, variant, language, data, said, fingerprint } = prepared
  const changes = since ? changesSince(papers[name], since, said) : []
  return {
    paper: name,
    language,
    data,
    house: { ...desk.house },
    revision: revisionOf(desk.log, name, variant, fingerprint),
    printedAt: '',
    changed: changes.map(({ id }) => id),
    only: null,
  }
}
