import { createStore, useStore } from 'zustand'
import { newRunId } from '../../document/documentKind'
import { newId } from '../../document/edits/newId'
import { appendEvents, setPlan } from '../../document/shape/runDraft'
import { addRun } from '../../document/edits/runEdits'
import type { RunSnapshot } from '../../document/shape/runShape'
import { foldRun } from '../../domain/run/log/foldRun'
import type { CarriedCheckIn } from '../../domain/run/log/carriedCheckIns'
import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunAction, RunEvent } from '../../domain/run/log/runEvent'
import { hourMs } from '../../domain/timing/units'
import type { DocumentLink } from './documentLink'
import { runLink, sessionLink, type RunReplica } from './documents'
import { showNow } from './showClock'
import { workspace } from './workspace'

interface OpenRun {
  /** The shown run; null if there is none. */
  readonly run: RunSnapshot | null
  /** The run that is being opened. */
  readonly openingId: string | null
}

const openRuns = createStore<OpenRun>(() => ({ run: null, openingId: null }))
export const useRun = <T>(select: (run: RunSnapshot | null) => T): T => useStore(openRuns, ({ run }) => select(run))
export const runNow = (): RunSnapshot | null => openRuns.getState().run
export const onRun = (listener: () => void): (() => void) => openRuns.subscribe(listener)

let shown: DocumentLink<RunReplica> | null = null

/** Shows a run, and follows it from then on. */
export async function openRun(id: string): Promise<void> {
  if (openRuns.getState().run?.id === id) return
  openRuns.setState({ openingId: id })
  try {
    show(await runLink(id))
  } finally {
    if (openRuns.getState().openingId === id) openRuns.setState({ openingId: null })
  }
}

/** A run that waited longer than this belongs to another day and is not resumed, in ms. */
const longestWaitMs = 12 * hourMs

/** Opens the active run of the open session, if there is one: after a start in the middle of a show. */
export async function resumeRun(): Promise<void> {
  const { session } = workspace.getState()
  const runs = session?.runs.filter(({ endedAt }) => endedAt === null).reverse() ?? []
  let waitingId: string | null = null
  for (const { id, startedAt } of runs) {
    const phase = await phaseOf(id)
    if (phase === 'running' || phase === 'paused') return openRun(id)
    if (phase === 'waiting' && showNow() - startedAt < longestWaitMs) waitingId ??= id
  }
  if (waitingId !== null) await openRun(waitingId)
}

async function phaseOf(id: string) {
  const { plan, log } = (await runLink(id)).replica.snapshot
  return plan && foldRun(plan, log).phase
}

export function closeRun(): void {
  shown = null
  openRuns.setState({ run: null, openingId: null })
}

function show(link: DocumentLink<RunReplica>): void {
  if (shown === link) return
  shown = link
  openRuns.setState({ run: link.replica.snapshot })
  link.replica.subscribe(() => {
    if (shown === link) openRuns.setState({ run: link.replica.snapshot })
  })
}

/**
 * Begins a run of the plan's session: its own document, with the initial data, and a line in the session. Returns its
 * id.
 */
export async function startRun(plan: RunPlan, known: readonly CarriedCheckIn[] = []): Promise<string> {
  const id = newRunId()
  const link = await runLink(id, true)
  const groupId = newId()
  link.replica.record(setPlan(plan), appendEvents(known.map((event) => ({ ...event, id: newId(), groupId }))))
  const { replica: session } = await sessionLink(plan.sessionId)
  session.record(addRun({ id, kind: plan.kind, startedAt: showNow(), endedAt: null }))
  show(link)
  return id
}

/**
 * Appends to the log of the shown run, at the show clock's time unless given. Events of one `groupId` are undone
 * together. Returns the event; null if no run is shown.
 */
export function appendEvent(
  action: RunAction,
  { at = showNow(), ...group }: { readonly at?: number; readonly groupId?: string } = {},
): RunEvent | null {
  if (!shown || shown.state().readOnly) return null
  const event: RunEvent = { ...action, ...group, id: newId(), at }
  shown.replica.record(appendEvents([event]))
  return event
}

/** Appends several events as one press: one write, and one undo takes them all back. */
export function appendTogether(actions: readonly RunAction[], at = showNow()): void {
  if (!shown || shown.state().readOnly) return
  const groupId = newId()
  shown.replica.record(appendEvents(actions.map((action) => ({ ...action, id: newId(), at, groupId }))))
}
