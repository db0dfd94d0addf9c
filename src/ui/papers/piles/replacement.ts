import type { PaperName } from '../../../domain/papers/paperNames'
import { fingerprintOf } from '../../../papers/state/fingerprint'
import { nothingSaid } from '../../../papers/paper'
import { papers } from '../../../papers/papers'
import { saidBy, type OutdatedPiles } from '../../../papers/state/paperState'
import type { PreparedPaper } from '../../../papers/state/preparedPaper'
import { languageOf } from '../../../papers/content/printLanguage'
import { sheetChanges, type SheetChange } from '../../../papers/state/sheetChanges'
import { isFolded, type MadeSheet } from '../../../papers/state/sheets'
import type { Sheet } from '../../../domain/papers/printLog'
import { ask } from '../../state/studio'
import { requestFor, type PaperRequest } from '../paperRequest'
import { printedAtNow } from './printedAtNow'
import { madeSheets } from './printRecord'
import type { Desk } from '../desk'

/** How outdated piles are brought up to date. */
export interface Replacement extends OutdatedPiles {
  readonly paper: PaperName
  readonly rows: readonly SheetChange[]
  readonly stays: number
  /** The piles that exist once everything is replaced. */
  readonly sheets: readonly Sheet[]
  /** What is printed for it; null if sheets are only destroyed, or if nothing needs to be done. */
  readonly job: ReplacementJob | null
}

export interface ReplacementJob {
  readonly request: PaperRequest
  readonly copies: number
  readonly isFolded: boolean
  /** The sheet size, in points: papers of one size go to the printer as one job. */
  readonly size: { readonly width: number; readonly height: number }
}

/** Finds the sheets to replace, by rendering the paper as it was printed and as it is now. */
export async function replacementFor(outdated: OutdatedPiles, desk: Desk): Promise<Replacement> {
  const { now, copies } = outdated
  const [pile] = outdated.piles
  const { paper, options, isPart } = pile
  if (now === null) {
    const rows = named(pile.sheets, outdated).map((old) => ({ old, now: null }))
    return { ...outdated, paper, rows, stays: 0, sheets: [], job: null }
  }
  const request = requestFor(now, desk, pile)
  const made = await ask('paper.render', request)
  const compared = { out: named(pile.sheets, outdated), before: await madeBefore(outdated, desk), isPart }
  const { changes, stays, sheets } = sheetChanges({ ...compared, now: madeSheets(now, made.marks) })
  const print = changes.flatMap((change) => change.now ?? [])
  const job = print.length > 0 && {
    request: { ...request, ...partOf(now, print), printedAt: printedAtNow() },
    copies: Math.max(1, copies),
    isFolded: isFolded(options),
    size: { width: made.width, height: made.height },
  }
  return { ...outdated, paper, rows: changes, stays, sheets, job: job || null }
}

/**
 * Renders the piles' data again with this version of the app, so that a version with another layout still finds the
 * right pages changed; null if their data or style is no longer known.
 */
async function madeBefore({ piles: [pile] }: OutdatedPiles, desk: Desk): Promise<readonly MadeSheet[] | null> {
  const { paper, options, data, fingerprint, houseFingerprint } = pile
  const said = saidBy(papers[paper], pile)
  if (said === null || houseFingerprint !== fingerprintOf(desk.house)) return null
  const language = languageOf(data) ?? desk.input.language
  const before: PreparedPaper = { name: paper, options, variant: pile.variant, language, data, said, fingerprint }
  const { marks } = await ask('paper.render', requestFor(before, desk, null))
  return madeSheets(before, marks)
}

/** Whole pages and leaves, by their numbers; cards and notices are imposed on their own. */
function partOf({ name, data }: PreparedPaper, sheets: readonly MadeSheet[]): Pick<PaperRequest, 'data' | 'only'> {
  const { only } = papers[name]
  if (only) return { data: only(data, new Set(sheets.flatMap(({ of }) => of ?? []))), only: null }
  return { data, only: [...new Set(sheets.flatMap(({ from }) => from))].sort((a, b) => a - b) }
}

/** Adds the names on cards and notices, for those that were recorded without. */
function named(sheets: readonly Sheet[], { piles: [pile] }: OutdatedPiles): readonly Sheet[] {
  const { pieces } = saidBy(papers[pile.paper], pile) ?? nothingSaid
  const names = new Map(pieces.map(({ id, name }) => [id, name]))
  return sheets.map((sheet) => (sheet.name === '' ? { ...sheet, name: names.get(sheet.of ?? '') ?? '' } : sheet))
}

/** The outdated piles of all papers, in the order of the desk. */
export const outdatedPiles = ({ states }: Pick<Desk, 'states'>): readonly OutdatedPiles[] =>
  Object.values(states).flatMap((state) => (state.state === 'outdated' ? state.outdated : []))
