/** In px. */
export const cardHeight = 112
/** From one card to the next. */
export const cardPitch = cardHeight + 8
