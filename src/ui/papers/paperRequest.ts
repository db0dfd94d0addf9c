import { lastPrints, revisionOf, type Print } from '../../domain/papers/print'
import type { Input } from '../../ipc/requests'
import { shortCodeOf } from '../../papers/fingerprint'
import { papers } from '../../papers/papers'
import { changesSince } from '../../papers/paperState'
import type { PreparedPaper } from '../../papers/prepared'
import type { Desk } from './useDesk'

export type PaperRequest = Input<'paper.render'>

/** The last print of the same paper, of the same variant. */
export const printBefore = ({ name, variant }: PreparedPaper, { prints }: Pick<Desk, 'prints'>): Print | null =>
  lastPrints(prints, name).find((print) => print.variant === variant) ?? null

/** What main is asked for to see a paper as it is: with the revision that it gets, and bars at what has changed. */
export function requestFor(prepared: PreparedPaper, desk: Pick<Desk, 'input' | 'house' | 'prints'>): PaperRequest {
  const { name, variant, language, data, said, fingerprint } = prepared
  const last = printBefore(prepared, desk)
  const changes = last ? changesSince(papers[name], last, said) : []
  return {
    paper: name,
    language,
    data,
    house: { ...desk.house },
    revision: revisionOf(desk.prints, name, variant, fingerprint),
    code: shortCodeOf(fingerprint),
    printedAt: '',
    changed: changes.map(({ id }) => id),
    only: null,
    slip: null,
  }
}
