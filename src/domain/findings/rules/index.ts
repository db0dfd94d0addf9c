import type { Rule } from '../rule'
import { assumedLength } from './assumedLength'
import { beforeStart } from './beforeStart'
import { caseAlreadyPresented } from './caseAlreadyPresented'
import { declinedPerson } from './declinedPerson'
import { emptySession } from './emptySession'
import { emptyTitle } from './emptyTitle'
import { goneFromDirectory } from './goneFromDirectory'
import { hardEndBeforeStart } from './hardEndBeforeStart'
import { lateForStandby } from './lateForStandby'
import { leavesBeforeArriving } from './leavesBeforeArriving'
import { longGap } from './longGap'
import { missingForKind } from './missingForKind'
import { nobodyConfirmed } from './nobodyConfirmed'
import { noDate } from './noDate'
import { noVenue } from './noVenue'
import { outsidePresence } from './outsidePresence'
import { overlap } from './overlap'
import { pastHardEnd } from './pastHardEnd'
import { personInTwoPlaces } from './personInTwoPlaces'
import { personInTwoSessions } from './personInTwoSessions'
import { questionsOver } from './questionsOver'
import { teamInTwoPlaces } from './teamInTwoPlaces'
import { tightChange } from './tightChange'
import { underEstimate } from './underEstimate'
import { underMinimum } from './underMinimum'
import { venueInTwoSessions } from './venueInTwoSessions'

/** Every rule, in the order in which findings of equal rank are listed. */
export const rules: readonly Rule[] = [
  overlap,
  beforeStart,
  hardEndBeforeStart,
  pastHardEnd,
  personInTwoPlaces,
  teamInTwoPlaces,
  declinedPerson,
  goneFromDirectory,
  personInTwoSessions,
  venueInTwoSessions,
  emptySession,
  longGap,
  underMinimum,
  underEstimate,
  assumedLength,
  tightChange,
  outsidePresence,
  lateForStandby,
  leavesBeforeArriving,
  questionsOver,
  caseAlreadyPresented,
  noDate,
  noVenue,
  nobodyConfirmed,
  missingForKind,
  emptyTitle,
]
