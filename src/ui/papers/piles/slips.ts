import type { PaperName } from '../../../domain/papers/paperNames'
import { t } from '../../../i18n'
import type { Sheet } from '../../../domain/papers/printLog'
import { papers } from '../../../papers/papers'
import type { SlipData, SlipPile, SlipSheet } from '../../../papers/replacementSlip/slipSchema'
import { unitOf } from '../../../papers/state/sheets'
import { translateFor } from '../../../papers/content/translate'
import { seasonHeadOf } from '../../../papers/content/seasonHead'
import { workingHeadOf } from '../../../papers/content/workingHead'
import { changesWords } from '../changeWords'
import { madeWords, optionWords, partWords } from './pileWords'
import type { Replacement } from './replacement'
import type { Desk } from '../desk'

/** A slip for each paper with sheets to destroy or insert; it covers all piles of that paper. */
export function slipsOf(replacements: readonly Replacement[], desk: Desk): readonly SlipData[] {
  const slips = new Map<PaperName, Replacement[]>()
  for (const one of replacements) {
    if (one.rows.length === 0) continue
    slips.set(one.paper, [...(slips.get(one.paper) ?? []), one])
  }
  const { input } = desk
  const head = input.of === 'session' ? workingHeadOf(input) : seasonHeadOf(input)
  return [...slips].map(([paper, all]) => ({ head, paper, piles: all.map((one) => slipPile(one, desk)) }))
}

function slipPile({ paper, piles, copies, rows, stays, changes }: Replacement, { input }: Desk): SlipPile {
  const [pile] = piles
  const made = piles.map(madeWords)
  return {
    words: [
      ...optionWords(paper, pile.options, input),
      partWords(pile),
      [...new Set(made)].join(t('paper.pile.and')),
    ].filter(Boolean),
    copies,
    unit: unitOf(papers[paper], pile.options),
    isWhole: stays === 0,
    rows: rows.map(({ old, now }) => ({ old: old && slipSheet(old), now: now && slipSheet(now) })),
    stays,
    changes: [...changesWords(changes, translateFor(input.language))],
  }
}

const slipSheet = ({ name, pages }: Sheet): SlipSheet => ({
  name,
  pages: pages.map(({ page, code }) => ({ page, code })),
})
