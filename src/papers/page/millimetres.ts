/** Points in a millimetre: papers are cut by a ruler, and set in points. */
export const pointsIn = (mm: number): number => (mm * 72) / 25.4
