import type { SessionPaperName } from '../papers/paperNames'
import type { Finding, RuleId } from './finding'

const times: readonly RuleId[] = ['overlap', 'beforeStart', 'hardEndBeforeStart', 'pastHardEnd']
/** These papers have date and place at the top, because they are handed out. */
const place: readonly RuleId[] = ['noDate', 'noVenue']
const cast: readonly RuleId[] = ['declinedPerson', 'goneFromDirectory']
const presence: readonly RuleId[] = ['outsidePresence', 'lateForStandby', 'leavesBeforeArriving']
const clashes: readonly RuleId[] = [
  'personInTwoPlaces',
  'teamInTwoPlaces',
  'personInTwoSessions',
  'venueInTwoSessions',
  'tightChange',
]

/** Which findings of a session affect a paper: the paper shows what is wrong, or lacks what is missing. */
const rulesOf: Readonly<Record<SessionPaperName, readonly RuleId[]>> = {
  programme: [
    ...times,
    ...place,
    ...cast,
    'nobodyConfirmed',
    'longGap',
    'missingForKind',
    'emptyTitle',
    'personInTwoSessions',
    'venueInTwoSessions',
  ],
  runSheet: [
    ...times,
    ...place,
    'longGap',
    ...cast,
    ...presence,
    ...clashes,
    'underEstimate',
    'underMinimum',
    'emptyTitle',
  ],
  mcScript: [...times, ...place, ...cast, 'underEstimate', 'emptyTitle'],
  callSheets: [...times, ...place, ...cast, ...presence, ...clashes, 'emptyTitle'],
  materials: [...times, 'emptyTitle'],
  casebook: ['caseAlreadyPresented', 'missingForKind'],
  // It reports on a show in the past.
  report: [],
  contacts: [...cast, 'leavesBeforeArriving'],
  signIn: [...place, ...cast],
  placeCards: cast,
  seatingPlan: cast,
}

/** The part of `missingForKind` that concerns a paper about cases. */
const isOfCase = ({ rule, params }: Finding): boolean => rule !== 'missingForKind' || params.what === 'case'

/**
 * The findings that concern a paper, to show before printing. `pieceIds` are the pieces on it: on a paper of segments
 * or people, only findings about those count, and findings about the whole session.
 */
export function paperFindings(
  paper: SessionPaperName,
  findings: readonly Finding[],
  pieceIds: readonly string[],
): readonly Finding[] {
  const printed = new Set(pieceIds)
  const hasPeople = pieceIds.some((id) => id.startsWith('person '))
  const concerns = ({ segmentIds, personIds = [] }: Finding): boolean => {
    if (segmentPapers.has(paper)) return segmentIds.length === 0 || segmentIds.some((id) => printed.has(id))
    return !hasPeople || personIds.length === 0 || personIds.some((id) => printed.has(`person ${id}`))
  }
  const rules = rulesOf[paper]
  return findings.filter(
    (finding) => rules.includes(finding.rule) && (paper !== 'casebook' || isOfCase(finding)) && concerns(finding),
  )
}

const segmentPapers: ReadonlySet<SessionPaperName> = new Set(['programme', 'runSheet', 'mcScript'])
