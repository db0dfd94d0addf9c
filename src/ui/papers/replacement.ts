import { revisionOf, type Print } from '../../domain/papers/print'
import { replacementOf, type Change } from '../../papers/changes'
import { shortCodeOf } from '../../papers/fingerprint'
import { nothingSaid } from '../../papers/paper'
import { papers } from '../../papers/papers'
import { concernsAll, saidBy, type OutdatedPrint } from '../../papers/paperState'
import type { PreparedPaper } from '../../papers/prepared'
import type { SlipData } from '../../papers/replacementSlip/slipSchema'
import { translateFor } from '../../papers/translate'
import { workingHeadOf } from '../../papers/workingHead'
import { ask } from '../state/studio'
import { changesWords } from './changeWords'
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
export async function replacementFor(outdated: OutdatedPrint, desk: Desk): Promise<Replacement> {
  const { print, changes } = outdated
  const prepared = outdated.now ?? withdrawn(print, desk)
  // Of what is not there any more, the slip has the sheet of the old print.
  const whole = requestFor(outdated.now ?? { ...prepared, data: print.data }, desk)
  const made = await ask('paper.render', whole)
  const pages = outdated.now ? made.pieces : []
  const { singles, putIn, tearUp } = replaced(outdated, prepared, pages)
  const slip: SlipData = {
    head: workingHeadOf({ ...desk.input, language: prepared.language }),
    paper: prepared.name,
    oldRevision: revisionOf(desk.prints, print.paper, print.variant, print.fingerprint),
    oldCode: shortCodeOf(print.fingerprint),
    copies: print.copies,
    changes: [...changesWords(changes, translateFor(prepared.language))],
    tearUp: [...tearUp],
    oldPages: print.pages.length,
    putIn: [...putIn],
    newPages: pages.length,
    cards: singles && { tearUp: namesOf(singles, 'added'), putIn: namesOf(singles, 'removed') },
  }
  const ids = singles?.flatMap(({ id, how }) => (how === 'removed' ? [] : id)) ?? []
  const only = papers[prepared.name].only
  const part =
    only && ids.length > 0 ? { data: only(prepared.data, new Set(ids)) } : { only: singles ? [] : [...putIn] }
  const request = { ...whole, ...part, printedAt: printedAtNow(), slip }
  return { prepared, request, pages, copies: print.copies, size: { width: made.width, height: made.height } }
}

/** Cards and notices are printed one by one, unless all of them have changed; of other papers, whole pages. */
function replaced({ print, changes, now }: OutdatedPrint, { name, said }: PreparedPaper, pages: Replacement['pages']) {
  const paper = papers[name]
  const all = (of: Replacement['pages']): readonly number[] => of.map((_, i) => i + 1)
  if (concernsAll(changes)) return { singles: null, putIn: all(pages), tearUp: all(print.pages) }
  if (paper.only && now) return { singles: changes, putIn: [], tearUp: [] }
  const before = saidBy(paper, print) ?? nothingSaid
  const { print: putIn, tearUp } = replacementOf({ ...before, pages: print.pages }, { ...said, pages })
  return { singles: null, putIn, tearUp }
}

const namesOf = (changes: readonly Change[], but: Change['how']): string[] =>
  changes.flatMap(({ how, name }) => (how === but ? [] : name))

/** What is remembered when the session has nothing of a paper any more, and it was said to tear it up. */
const withdrawn = ({ paper, options, variant }: Print, { input }: Desk): PreparedPaper => ({
  name: paper,
  options,
  variant,
  language: input.language,
  data: null,
  said: nothingSaid,
  fingerprint: 'withdrawn',
})

/** The prints that are out of date, over all papers, in the order of the desk. */
export const outdatedPrints = ({ states }: Pick<Desk, 'states'>): readonly OutdatedPrint[] =>
  Object.values(states).flatMap((state) => (state.state === 'outdated' ? state.outdated : []))
