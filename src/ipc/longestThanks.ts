/** In characters: more does not fit the audience's display in letters that the hall can read. */
export const longestThanks = 60
