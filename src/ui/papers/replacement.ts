import { revisionOf } from '../../domain/papers/print'
import { t } from '../../i18n'
import { replacementOf } from '../../papers/changes'
import { shortCodeOf } from '../../papers/fingerprint'
import { papers } from '../../papers/papers'
import { houseChange, piecesOf, type OutdatedPrint } from '../../papers/paperState'
import type { PreparedPaper } from '../../papers/prepared'
import type { SlipData } from '../../papers/replacementSlip/slipSchema'
import { workingHeadOf } from '../../papers/workingHead'
import { ask } from '../state/studio'
import { changeWords } from './changeWords'
import { requestFor, type PaperRequest } from './paperRequest'
import { printedAtNow } from './printedAtNow'
import type { Desk } from './useDesk'

/** What is printed to bring one outdated print up to date. */
export interface Replacement {
  readonly prepared: PreparedPaper
  readonly request: PaperRequest
  /** What stands on the pages of the whole paper as it is now. */
  readonly pages: readonly (readonly string[])[]
  readonly copies: number
  /** Of the sheet, in points: papers of one size go to the printer as one job. */
  readonly size: { readonly width: number; readonly height: number }
}

/** Finds out which pages, or which single cards and notices, stand for what has changed; a slip lies on top of them. */
export async function replacementFor(outdated: OutdatedPrint, desk: Desk): Promise<Replacement | null> {
  const { print, now, changes } = outdated
  if (!now) return null
  const whole = requestFor(now, desk)
  const { pieces: pages, width, height } = await ask('paper.render', whole)
  const paper = papers[now.name]
  const ids = new Set(changes.flatMap(({ id, how }) => (how === 'removed' ? [] : id)))
  const looksOther = changes.some(({ id }) => id === houseChange)
  // Cards and notices are printed one by one, unless all of them look other.
  const singles = looksOther || !paper.only ? null : paper.only(now.data, ids)
  const changed = { pieces: now.pieces, pages }
  const { print: putIn, tearUp } = looksOther
    ? { print: pages.map((_, i) => i + 1), tearUp: print.pages.map((_, i) => i + 1) }
    : replacementOf({ pieces: piecesOf(paper, print), pages: print.pages }, changed)
  const slip: SlipData = {
    head: workingHeadOf(desk.input),
    paper: now.name,
    oldRevision: revisionOf(desk.prints, print.paper, print.variant, print.fingerprint),
    oldCode: shortCodeOf(print.fingerprint),
    copies: print.copies,
    changes: changes.map((change) => changeWords(change, t)),
    tearUp: [...tearUp],
    oldPages: print.pages.length,
    putIn: [...putIn],
    newPages: pages.length,
    cards: singles === null ? [] : changes.map(({ name }) => name),
  }
  const part = singles === null ? { only: [...putIn] } : { data: singles }
  const request = { ...whole, ...part, printedAt: printedAtNow(), slip }
  return { prepared: now, request, pages, copies: print.copies, size: { width, height } }
}

/** The prints that are out of date, over all papers, in the order of the desk. */
export const outdatedPrints = ({ states }: Pick<Desk, 'states'>): readonly OutdatedPrint[] =>
  Object.values(states).flatMap((state) => (state.state === 'outdated' ? state.outdated : []))
