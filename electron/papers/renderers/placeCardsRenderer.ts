import { shortCodeOf } from '../../../src/domain/papers/shortCode'
import { cardFaces } from '../../../src/papers/placeCards/cardFaces'
import { cardSheetOf } from '../../../src/papers/placeCards/cardSheet'
import { PlaceCardsData } from '../../../src/papers/placeCards/placeCardsSchema'
import { cardStrips, sheetStrips } from '../../../src/papers/placeCards/sheetStrips'
import { testSheet } from '../../../src/papers/placeCards/testSheet'
import type { Renderer } from './renderer'

export const placeCardsRenderer: Renderer<PlaceCardsData> = {
  schema: PlaceCardsData,
  async make(data, renderPages) {
    const { imposeCards } = await import('../imposeCards')
    const sheet = cardSheetOf(data)
    const { strip, cardStrip, cells } = sheet
    const faces = await renderPages((tools) => cardFaces(data, tools))
    // The strips identify the cards, so they come after the cards.
    const codes = faces.marks.map(([mark]) => (mark ? shortCodeOf(mark.content) : ''))
    const sheetCodes = codes.flatMap((code, i) => (i % cells.length === 0 ? [cells.length === 1 ? code : ''] : []))
    const strips = strip ? await renderPages((tools) => sheetStrips(data, sheetCodes, strip, tools)) : null
    const cardFeet = cardStrip ? await renderPages((tools) => cardStrips(data, codes, cardStrip, tools)) : null
    const test = data.test ? await renderPages((tools) => testSheet(data, sheet, tools)) : null
    return imposeCards({ faces, strips, cardFeet, test }, sheet, data.marks)
  },
}
