/** Converts millimetres to points: papers are cut in one and set in the other. */
export const pointsIn = (mm: number): number => (mm * 72) / 25.4
