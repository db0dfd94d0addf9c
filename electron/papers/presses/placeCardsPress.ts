import { cardFaces } from '../../../src/papers/placeCards/cardFaces'
import { cardSheetOf } from '../../../src/papers/placeCards/cardSheet'
import { PlaceCardsData } from '../../../src/papers/placeCards/placeCardsSchema'
import { sheetStrips } from '../../../src/papers/placeCards/sheetStrips'
import { testSheet } from '../../../src/papers/placeCards/testSheet'
import type { Press } from './press'

export const placeCardsPress: Press<PlaceCardsData> = {
  schema: PlaceCardsData,
  async make(data, set) {
    const { imposeCards } = await import('../imposeCards')
    const sheet = cardSheetOf(data)
    const { strip } = sheet
    const count = Math.ceil(data.cards.length / sheet.cells.length)
    const strips = strip ? await set((tools) => sheetStrips(data, count, strip, tools)) : null
    const test = data.test ? await set((tools) => testSheet(data, sheet, tools)) : null
    // The faces come last: what characters are missing is asked of them.
    const faces = await set((tools) => cardFaces(data, tools))
    return imposeCards({ faces, strips, test }, sheet, data.marks)
  },
}
