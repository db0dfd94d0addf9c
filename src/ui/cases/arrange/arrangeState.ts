import { createStore, useStore } from 'zustand'
import type { CaseId } from '../../../domain/ids'

/** The case that is being arranged into a session; null: none is. */
const arranged = createStore<{ readonly caseId: CaseId | null }>(() => ({ caseId: null }))
export const useArrangedCase = (): CaseId | null => useStore(arranged, ({ caseId }) => caseId)

/** 安排到课堂…: opens the dialog that makes segments of a case in a session. */
export const arrangeCase = (caseId: CaseId): void => arranged.setState({ caseId })
export const closeArrangement = (): void => arranged.setState({ caseId: null })
