/** The papers of a session, in the order in which staff look for them. */
export const sessionPaperNames = [
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
export type SessionPaperName = (typeof sessionPaperNames)[number]

/** The papers of a season, in the order in which staff need them. */
export const seasonPaperNames = [
  'visitPlan',
  'concernLedger',
  'coverageTable',
  'caseCards',
  'seasonProgramme',
  'stageTally',
  'spreadLedger',
] as const
export type SeasonPaperName = (typeof seasonPaperNames)[number]

export const paperNames = [...sessionPaperNames, ...seasonPaperNames] as const
export type PaperName = (typeof paperNames)[number]
