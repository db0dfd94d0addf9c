import { addConcernSource } from '../../concerns/searchSource'
import { addLibrarySources } from '../../library/searchSources'
import { addPaperSource } from '../../papers/searchSource'
import { addSegmentSource } from '../../planner/searchSource'
import { addSessionSource } from '../../season/searchSource'
import { addSpreadSource } from '../../spreads/searchSource'
import { addVisitSource } from '../../visits/searchSource'
import { addCommandSource } from '../palette/commandSource'

/** Everything that people search for, in the order of its groups: what is open comes first. */
export function addSearchSources(): void {
  addSegmentSource()
  addSessionSource()
  addLibrarySources()
  addVisitSource()
  addConcernSource()
  addSpreadSource()
  addPaperSource()
  addCommandSource()
}
