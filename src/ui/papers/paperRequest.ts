import type { HouseStyle } from '../../domain/houseStyle'
import { lastPrints, revisionOf } from '../../domain/papers/print'
import type { Input } from '../../ipc/requests'
import { changesBetween } from '../../papers/changes'
import { papers } from '../../papers/papers'
import { piecesOf } from '../../papers/paperState'
import type { PreparedPaper } from '../../papers/prepared'
import type { Desk } from './useDesk'

export type PaperRequest = Input<'paper.render'>

/** What main is asked for to see a paper as it is: with the revision that it gets, and bars at what has changed. */
export function requestFor(prepared: PreparedPaper, { input, house, prints }: Desk): PaperRequest {
  const { name, variant, data, pieces, fingerprint } = prepared
  const last = lastPrints(prints, name).find((print) => print.variant === variant)
  const changes = last ? changesBetween(piecesOf(papers[name], last), pieces) : []
  return {
    paper: name,
    language: input.language,
    data,
    house: plain(house),
    revision: revisionOf(prints, name, variant, fingerprint),
    printedAt: '',
    changed: changes.map(({ id }) => id),
    only: null,
  }
}

/** Without what is frozen or shared: it goes over to another process. */
const plain = (house: HouseStyle): HouseStyle => ({ ...house })
