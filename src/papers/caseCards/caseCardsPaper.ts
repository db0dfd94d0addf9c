import { seasonScope } from '../../domain/season/seasonScope'
import { storyFields } from '../content/caseStoryWords'
import { oneLine } from '../content/oneLine'
import { seasonWhole } from '../content/seasonHead'
import { translateFor } from '../content/translate'
import { seasonPaper, type Piece } from '../paper'
import { caseCardsData, caseCardsOptions } from './caseCardsData'
import type { CaseCard, CaseCardsData } from './caseCardsSchema'

export const caseCardsPaper = seasonPaper({
  name: 'caseCards',
  options: caseCardsOptions,
  data: caseCardsData,
  picks: ({ library, season }) => ({
    which: seasonScope(library, season).cases.map(({ id, name }) => ({ value: id, label: oneLine(name) })),
  }),
  says: ({ head, cards }: CaseCardsData) => ({
    whole: seasonWhole({ head }),
    pieces: cards.map((card) => cardPiece(card, head)),
  }),
  only: (data, ids) => ({ ...data, cards: data.cards.filter(({ id }) => ids.has(id)) }),
})

function cardPiece(card: CaseCard, head: CaseCardsData['head']): Piece {
  const { id, name, unit, topics, stage, summary, story } = card
  const t = translateFor(head.language)
  const own = { case: name, unit, topic: topics.join('、'), step: t(`term.stage.${stage}`), summary }
  return { id, name, fields: { ...own, ...storyFields(story, head, t) }, of: card }
}
