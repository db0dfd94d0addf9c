import { useEffect, useMemo, useState } from 'react'
import type { CaseId } from '../../domain/ids'
import type { CaseDetails } from '../../domain/season/caseDetails'
import { reportFailure } from '../feedback/reportFailure'
import { useOpenCases } from '../state/caseDocuments'
import { ask } from '../state/studio'

type CaseTextsById = ReadonlyMap<CaseId, CaseDetails>

/**
 * The long texts of these cases, as they were when the desk was opened, and as they are now for those that this window
 * edits; null until they are loaded.
 */
export function useCaseTexts(ids: readonly CaseId[]): CaseTextsById | null {
  const key = ids.join(' ')
  const [stored, setStored] = useState<CaseTextsById | null>(null)
  const open = useOpenCases()
  useEffect(() => {
    let isCurrent = true
    void reportFailure(async () => {
      const details = key === '' ? [] : await ask('cases.details', key.split(' '))
      // A case that was added meanwhile has no texts yet, so those that are loaded stay until the others come.
      if (isCurrent) setStored(new Map(details.map((one) => [one.id, one])))
    })
    return () => {
      isCurrent = false
    }
  }, [key])
  return useMemo(() => {
    if (stored === null) return null
    const edited = [...open].flatMap(([id, { details }]) => (details ? [[id, details] as const] : []))
    return new Map([...stored, ...edited])
  }, [stored, open])
}
