import type { Rule } from '../rule'
import { beforeStart } from './beforeStart'
import { caseAlreadyPresented } from './caseAlreadyPresented'
import { declinedPerson } from './declinedPerson'
import { emptyTitle } from './emptyTitle'
import { goneFromDirectory } from './goneFromDirectory'
import { leavesBeforeArriving } from './leavesBeforeArriving'
import { missingForKind } from './missingForKind'
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

/** Every rule, in the order in which equals are told. */
export const rules: readonly Rule[] = [
  overlap,
  beforeStart,
  pastHardEnd,
  personInTwoPlaces,
  teamInTwoPlaces,
  declinedPerson,
  goneFromDirectory,
  personInTwoSessions,
  venueInTwoSessions,
  underMinimum,
  underEstimate,
  tightChange,
  outsidePresence,
  leavesBeforeArriving,
  questionsOver,
  caseAlreadyPresented,
  missingForKind,
  emptyTitle,
]
