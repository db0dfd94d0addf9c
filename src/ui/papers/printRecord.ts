import { newId } from '../../document/newId'
import type { Print } from '../../domain/papers/print'
import { fingerprintOf } from '../../papers/fingerprint'
import type { PreparedPaper } from '../../papers/prepared'
import { recordPrint } from '../state/prints'
import type { Desk } from './useDesk'

type Made = Pick<Print, 'how' | 'copies' | 'pages'>

/** Remembers what was printed or saved, and what it was made from. */
export async function rememberPrint(prepared: PreparedPaper, { input, house }: Desk, made: Made): Promise<void> {
  const { name: paper, variant, options, fingerprint, data } = prepared
  const houseFingerprint = fingerprintOf(house)
  const print = { id: newId(), paper, variant, options, at: Date.now(), fingerprint, houseFingerprint, data, ...made }
  await recordPrint(input.session.id, print)
}
