/** The papers of a session, in the order in which staff look for them. */
export const paperNames = [
  'programme',
  'runSheet',
  'mcScript',
  'signIn',
  'placeCards',
  'seatingPlan',
  'callSheets',
  'contacts',
  'materials',
  'casebook',
  'report',
] as const
export type PaperName = (typeof paperNames)[number]
