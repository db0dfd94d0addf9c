import { setStages } from '../../domain/season/case'
import { hasReached } from '../../domain/season/pipeline'
import { seasonScope } from '../../domain/season/seasonScope'
import { standingsOf, type CaseStanding } from '../../domain/season/standing'
import { topicsOfCase } from '../../domain/season/topics'
import { caseStoryOf, paragraphs } from '../content/caseStory'
import { nameIn } from '../content/nameIn'
import { oneLine } from '../content/oneLine'
import { seasonHeadOf } from '../content/seasonHead'
import { choiceOption, pickOption, type ChosenOf } from '../option'
import type { SeasonInput } from '../paper'
import type { CaseCard, CaseCardsData } from './caseCardsSchema'

export const caseCardsOptions = { which: pickOption, from: choiceOption(setStages, 'featured') } as const

/** A card for one case, or for every case that has come far enough; null if there is none. */
export function caseCardsData(
  input: SeasonInput,
  { which, from }: ChosenOf<typeof caseCardsOptions>,
): CaseCardsData | null {
  const { library, season, showings } = input
  const { cases, spreads } = seasonScope(library, season)
  const wanted = standingsOf(cases, spreads, showings).filter(({ one, stage }) =>
    which === '' ? hasReached(stage, from) : one.id === which,
  )
  if (wanted.length === 0) return null
  return { head: seasonHeadOf(input), cards: wanted.map((standing) => cardOf(standing, input)) }
}

function cardOf({ one, stage, showings, spreads }: CaseStanding, input: SeasonInput): CaseCard {
  const { library } = input
  return {
    id: one.id,
    name: oneLine(one.name),
    unit: nameIn(library.units, one.unitId),
    topics: topicsOfCase(library.topics, one).map(({ name }) => oneLine(name)),
    stage,
    summary: paragraphs(one.summary),
    sample: one.sample,
    story: caseStoryOf(one, showings, spreads, input),
  }
}
