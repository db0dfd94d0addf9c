/** In characters: more does not fit the audience's display in letters that can be read across the hall. */
export const longestThanks = 60
