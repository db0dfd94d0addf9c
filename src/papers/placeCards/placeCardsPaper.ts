import { paper } from '../paper'
import { placeCardsData, placeCardsOptions } from './placeCardsData'
import type { PlaceCardsData } from './placeCardsSchema'
import { saidName } from './spacedName'

export const placeCardsPaper = paper({
  name: 'placeCards',
  options: placeCardsOptions,
  data: placeCardsData,
  pieces: ({ cards }: PlaceCardsData) =>
    cards.map(({ id, name, unit, post }) => ({
      id,
      name: saidName(name),
      fields: { name: saidName(name), unit, post },
    })),
  only: (data: PlaceCardsData, ids) => ({ ...data, test: false, cards: data.cards.filter(({ id }) => ids.has(id)) }),
  // The stands of the leaders are another size than the folded cards of all others.
  variantBy: ['groups'],
})
