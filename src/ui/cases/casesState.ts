import { createStore, useStore } from 'zustand'
import { currentSeason } from '../state/currentSeason'
import { goTo } from '../state/place'
import { workspace } from '../state/workspace'
import { noFilter, type CaseFilter } from './view/caseFilter'

/** 看板, 表格, 文章. */
export const caseViews = ['board', 'table', 'article'] as const
export type CaseView = (typeof caseViews)[number]

/** One filter and one selection over all views of the cases; they stay while other screens are shown. */
interface CasesState {
  readonly view: CaseView
  readonly filter: CaseFilter
  readonly chosen: ReadonlySet<string>
  /** Where a range starts. */
  readonly anchorId: string | null
  /** The case that was chosen last: the one that is edited, and shown as an article. */
  readonly focusId: string | null
}

const nothing: Pick<CasesState, 'chosen' | 'anchorId' | 'focusId'> = {
  chosen: new Set<string>(),
  anchorId: null,
  focusId: null,
}

const cases = createStore<CasesState>(() => ({ view: 'board', filter: noFilter, ...nothing }))
export const useCasesState = <T>(select: (state: CasesState) => T): T => useStore(cases, select)

/** The case that was chosen last; null if there is none. */
export const shownCase = (): string | null => cases.getState().focusId

export const showView = (view: CaseView): void => cases.setState({ view })

/** What is chosen must be visible: another filter begins with nothing chosen. */
export const setFilter = (patch: Partial<CaseFilter>): void =>
  cases.setState(({ filter }) => ({ filter: { ...filter, ...patch }, ...nothing }))

export const clearFilter = (): void => cases.setState({ filter: noFilter, ...nothing })

export const choose = (id: string): void => cases.setState({ chosen: new Set([id]), anchorId: id, focusId: id })

/** Adds a case to the chosen ones, or removes it. */
export const toggle = (id: string): void =>
  cases.setState(({ chosen }) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    return { chosen: next, anchorId: id, focusId: next.has(id) ? id : ([...next].at(-1) ?? null) }
  })

/** Chooses all of a list from where the range starts to this one. */
export const chooseRange = (id: string, list: readonly { readonly id: string }[]): void =>
  cases.setState(({ anchorId }) => {
    const to = list.findIndex((one) => one.id === id)
    const anchor = list.findIndex((one) => one.id === anchorId)
    const from = anchor < 0 ? to : anchor
    const range = list.slice(Math.min(from, to), Math.max(from, to) + 1)
    return { chosen: new Set(range.map((one) => one.id)), anchorId: list[from]?.id ?? id, focusId: id }
  })

export const chooseNone = (): void => cases.setState(nothing)

/** Goes to the table of the season's cases that pass a filter. */
export function showCases(patch: Partial<CaseFilter>): void {
  cases.setState({ view: 'table', filter: { ...noFilter, ...patch }, ...nothing })
  goTo('cases')
}

/** Shows a case as an article, whatever the filter was; one of another season among those of all seasons. */
export function openCase(id: string): void {
  const season = currentSeason()
  const one = workspace.getState().library?.cases.get(id)
  const isOfSeason = season !== null && (one?.seasonIds.includes(season.id) ?? false)
  choose(id)
  cases.setState({ view: 'article', filter: { ...noFilter, season: isOfSeason ? 'current' : 'all' } })
}

// Only cases that are there can be chosen.
workspace.subscribe(({ library }, before) => {
  if (library?.cases === before.library?.cases) return
  const { chosen, anchorId, focusId } = cases.getState()
  const isThere = (id: string) => library?.cases.get(id)?.deletedAt === null
  const left = [...chosen].filter(isThere)
  if (left.length === chosen.size) return
  const stays = (id: string | null) => (id !== null && isThere(id) ? id : null)
  cases.setState({ chosen: new Set(left), anchorId: stays(anchorId), focusId: stays(focusId) ?? left.at(-1) ?? null })
})
