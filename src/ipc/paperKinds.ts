/** The papers that can be made. */
export const paperKinds = ['programme', 'programmeBooklet'] as const
export type PaperKind = (typeof paperKinds)[number]
