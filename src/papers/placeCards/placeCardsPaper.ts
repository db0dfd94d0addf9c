import { sessionPaper } from '../paper'
import { placeCardsData, placeCardsOptions } from './placeCardsData'
import type { PlaceCardsData } from './placeCardsSchema'
import { saidName } from './spacedName'

export const placeCardsPaper = sessionPaper({
  name: 'placeCards',
  options: placeCardsOptions,
  data: placeCardsData,
  says: ({ cards, ...whole }: PlaceCardsData) => ({
    whole: { fields: { session: String(whole.head.number) }, of: whole },
    pieces: cards.map((card) => {
      const name = saidName(card.name)
      return { id: card.id, name, fields: { name, unit: card.unit, post: card.post }, of: card }
    }),
  }),
  only: (data: PlaceCardsData, ids) => ({ ...data, test: false, cards: data.cards.filter(({ id }) => ids.has(id)) }),
  // The leaders' stands have another size than the folded cards of everybody else.
  variantBy: ['groups'],
})
