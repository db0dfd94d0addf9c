import { newId } from '../../../document/edits/newId'
import { revisionOf, type Pile } from '../../../domain/papers/piles'
import {
  eventsInOrder,
  type Edition,
  type NewPrintEvent,
  type Printed,
  type Sheet,
} from '../../../domain/papers/printLog'
import type { Output } from '../../../ipc/requests'
import { fingerprintOf } from '../../../papers/state/fingerprint'
import { papers } from '../../../papers/papers'
import type { PreparedPaper } from '../../../papers/state/preparedPaper'
import { storedSheet, sheetsOf, unitOf, type MadeSheet } from '../../../papers/state/sheets'
import { recordPrint } from '../../state/prints'
import { ownerIdOf, type Desk } from '../desk'

type Marks = Output<'paper.render'>['marks']

/** The sheets of a paper that were made; from some pages of its file, or from all. */
export const madeSheets = (
  { name, options, said }: Pick<PreparedPaper, 'name' | 'options' | 'said'>,
  marks: Marks,
  only: readonly number[] | null = null,
): readonly MadeSheet[] =>
  sheetsOf(marks, only, unitOf(papers[name], options), new Map(said.pieces.map((piece) => [piece.id, piece.name])))

interface Made extends Pick<Printed, 'how' | 'copies'> {
  readonly marks: Marks
  /** The pages that were made, from 1; null for all. */
  readonly only: readonly number[] | null
}

/** Records what was printed or saved, and from which data. */
export async function rememberPrint(prepared: PreparedPaper, desk: Desk, made: Made): Promise<void> {
  const { name: paper, variant, options } = prepared
  const { how, copies, marks, only } = made
  const sheets = madeSheets(prepared, marks, only).map(storedSheet)
  if (sheets.length === 0) return
  const edition = editionOf(prepared, desk, sheets, only !== null)
  await record(desk, { type: 'printed', paper, variant, options, how, copies, ...edition })
}

/** Records what replaced existing sheets; null: nothing did. */
export const rememberReplaced = (
  piles: readonly Pile[],
  by: { readonly prepared: PreparedPaper; readonly sheets: readonly Sheet[] } | null,
  desk: Desk,
): Promise<string> =>
  record(desk, {
    type: 'replaced',
    piles: piles.map(({ id }) => id),
    by:
      by &&
      editionOf(
        by.prepared,
        desk,
        by.sheets,
        piles.some(({ isPart }) => isPart),
      ),
  })

/** Records that piles are destroyed. Returns the event, so that it can be taken back. */
export const rememberDestroyed = (piles: readonly Pile[], desk: Desk): Promise<string> =>
  record(desk, { type: 'destroyed', piles: piles.map(({ id }) => id) })

/** Takes an earlier event back. */
export const rememberUndone = (event: string, desk: Desk): Promise<string> => record(desk, { type: 'undone', event })

const editionOf = (
  { name, variant, fingerprint, data }: PreparedPaper,
  { house, log }: Desk,
  sheets: readonly Sheet[],
  isPart: boolean,
): Edition => ({
  revision: revisionOf(log, name, variant, fingerprint),
  fingerprint,
  houseFingerprint: fingerprintOf(house),
  data,
  isPart,
  sheets,
})

async function record({ input }: Desk, event: NewPrintEvent): Promise<string> {
  const id = newId()
  await recordPrint(ownerIdOf(input), { ...event, id, at: Date.now() })
  return id
}

/** The number of copies of the last print of the same paper. */
export const copiesBefore = ({ name, variant }: PreparedPaper, { log }: Desk): number =>
  eventsInOrder(log).findLast(
    (event): event is Printed => event.type === 'printed' && event.paper === name && event.variant === variant,
  )?.copies ?? 1
