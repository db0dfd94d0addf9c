import { useMemo } from 'react'
import type { Case, LibrarySnapshot } from '../../../domain/library'
import { memoizeByObject } from '../../../domain/memoizeByObject'
import type { CaseDetails } from '../../../domain/season/caseDetails'
import { nextStageOf, stageStepsOf } from '../../../domain/season/caseStages'
import { followUpsOfCase, recordsOfCase, wayOfCase } from '../../../domain/season/caseWay'
import { stageOf } from '../../../domain/season/pipeline'
import { noShowings, showingsIn } from '../../../domain/season/showings'
import type { SessionSummary } from '../../../domain/sessionSummary'
import { useLibrary, useSummaries } from '../../state/read'
import { dateHere, todayHere, todayIn } from '../../state/today'

const showingsOf = memoizeByObject((sessions: LibrarySnapshot['sessions'], summaries: readonly SessionSummary[]) =>
  showingsIn({ sessions }, summaries, todayIn),
)

/** What the page of a case shows besides its own texts. */
export function useCasePage(one: Case, details: CaseDetails | null) {
  const library = useLibrary()
  const summaries = useSummaries()
  return useMemo(() => {
    const showings = showingsOf(library.sessions, summaries)
    const records = recordsOfCase(library, one)
    const own = showings.ofCase.get(one.id) ?? noShowings
    const stage = stageOf(one, own, records.spreads)
    const refined = { refinements: details?.refinements ?? [] }
    const way = wayOfCase(one.id, records, showings, refined, dateHere)
    return {
      stage,
      steps: stageStepsOf(stage, way),
      next: nextStageOf(one, stage, records, library),
      way,
      followUps: followUpsOfCase(records, todayHere()),
      scheduledIn: [...new Set(own.planned.map(({ number }) => number))],
    }
  }, [one, details?.refinements, library, summaries])
}
