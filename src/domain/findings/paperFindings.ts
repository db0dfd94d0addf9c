import type { PaperName } from '../papers/paperNames'
import type { Finding, RuleId } from './finding'

const times: readonly RuleId[] = ['overlap', 'beforeStart', 'hardEndBeforeStart', 'pastHardEnd']
/** When and where it is stands at the head of what is handed out. */
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

/** Which findings of a session make a paper wrong: what is wrong stands on it, or is missing from it. */
const rulesOf: Readonly<Record<PaperName, readonly RuleId[]>> = {
  programme: [
    ...times,
    ...place,
    ...cast,
    'nobodyConfirmed',
    'longGap',
    'caseTwice',
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
  // It tells of a show that was.
  report: [],
  contacts: [...cast, 'leavesBeforeArriving'],
  signIn: [...place, ...cast],
  placeCards: cast,
  seatingPlan: cast,
}

/** What of `missingForKind` a paper about cases is concerned with. */
const isOfCase = ({ rule, params }: Finding): boolean => rule !== 'missingForKind' || params.what === 'case'

/**
 * What is known to be wrong of a paper before it is printed. `pieceIds` are what stands on it: on a paper of segments or
 * of people, only findings about those count, and those about the whole session.
 */
export function paperFindings(
  paper: PaperName,
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

const segmentPapers: ReadonlySet<PaperName> = new Set(['programme', 'runSheet', 'mcScript'])
