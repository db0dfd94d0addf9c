/** The most copies in one print job. */
export const mostCopies = 999

/** The most papers in one job. */
export const mostParts = 50
