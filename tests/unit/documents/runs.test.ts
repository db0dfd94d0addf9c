import { rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openWorkspace, type Workspace } from '../../../electron/documents/workspace'
import { addEntity } from '../../../src/document/edits/libraryEdits'
import { appendEvents, setPlan } from '../../../src/document/shape/runDraft'
import { addRun } from '../../../src/document/edits/runEdits'
import { setDetails } from '../../../src/document/edits/sessionEdits'
import type { RunKind } from '../../../src/domain/run/plan/plan'
import type { RunEvent } from '../../../src/domain/run/log/runEvent'
import { emptyPlan, pressed } from '../document/runs'
import { blankSegment } from '../domain/run/blankSegment'
import { temporaryFolder } from './folders'
import { onStore, storedKey } from './storedRecords'
import { openLibrary, openRun, openSession } from './testWindow'

const show: readonly RunEvent[] = [
  { id: 'e1', at: 1_000, type: 'start' },
  { id: 'e2', at: 2_000, type: 'end' },
  { id: 'e3', at: 3_000, type: 'undo', eventId: 'e2' },
  { id: 'e4', at: 4_000, type: 'end' },
]

/** Library, session `s1` and two runs of it, in separate records; the backup is made after the first run. */
async function heldWorkspace(): Promise<string> {
  const folder = await temporaryFolder()
  const workspace = await openWorkspace(folder)
  await workspace.create('empty')
  const library = await openLibrary(workspace)
  library.replica.edit(addEntity('sessions', { seasonId: 'season', number: 1, archivedAt: null }, 's1'))
  const session = await openSession(workspace, 's1', true)
  session.replica.edit(setDetails({ theme: '邻里' }))
  for (const [i, id] of ['run-1', 'run-2'].entries()) {
    const run = await openRun(workspace, id, true)
    run.replica.record(setPlan(emptyPlan({ sessionId: 's1', theme: '邻里', kind: i === 0 ? 'rehearsal' : 'show' })))
    session.replica.record(addRun({ id, kind: i === 0 ? 'rehearsal' : 'show', startedAt: i, endedAt: null }))
    for (const event of show) run.replica.record(appendEvents([event]))
    await run.saved()
    await session.saved()
    if (i === 0) await workspace.ask(({ backup }) => backup.make())
  }
  await library.saved()
  await workspace.close()
  return folder
}

const logOf = async (workspace: Workspace, id: string) =>
  (await openRun(workspace, id)).replica.snapshot.log.map((event) => event.id).join(' ')
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10))
}

test('durable events of a run are there after reopening, and a second window sees them', async () => {
  const folder = await heldWorkspace()
  const workspace = await openWorkspace(folder)
  const console = await openRun(workspace, 'run-2')
  const display = await openRun(workspace, 'run-2')
  expect(display.replica.snapshot).toEqual(console.replica.snapshot)
  expect(console.replica.snapshot).toMatchObject({ id: 'run-2', plan: { theme: '邻里' }, log: show })
  console.replica.record(appendEvents([pressed('e5')]))
  display.replica.receive((await display.port.told('update')).update)
  expect(display.replica.snapshot.log.at(-1)).toEqual(pressed('e5'))
  await console.saved()
  await workspace.close()
})

test('runs are not sessions: the session list never has them, rebuilt or stored', async () => {
  const folder = await heldWorkspace()
  await onStore(folder, (level) => level.clear({ gte: 'index!', lt: 'index!~' }))
  const workspace = await openWorkspace(folder, { catchUpAfterMs: 10 })
  await until(() => workspace.summaries().length > 0)
  const run = await openRun(workspace, 'run-1')
  run.replica.record(appendEvents([pressed('e5')]))
  await run.saved()
  await workspace.close()
  const again = await openWorkspace(folder)
  expect(again.summaries().map(({ id }) => id)).toEqual(['s1'])
  await again.close()
})

test('a completely lost library lists the session again, and no run', async () => {
  const folder = await heldWorkspace()
  await rm(path.join(folder, 'backups'), { recursive: true })
  await onStore(folder, (level) => level.clear({ gte: 'doc!library!', lt: 'doc!library!~' }))
  const workspace = await openWorkspace(folder)
  await workspace.resolveDamage(['library'], 'readable')
  expect([...(await openLibrary(workspace)).replica.snapshot.sessions.keys()]).toEqual(['s1'])
  await workspace.close()
})

test('a damaged run is named by its theme, and restored from the backup with everything still readable', async () => {
  const folder = await heldWorkspace()
  // Updates: 1 the new document, 2 the plan, 3 to 6 the log.
  await onStore(folder, (level) => level.del(storedKey('run-1', 4)))
  const workspace = await openWorkspace(folder)
  expect((await workspace.state()).damages).toMatchObject([{ documentId: 'run-1', name: '邻里' }])
  expect((await openRun(workspace, 'run-1')).port.of('synced')[0]?.readOnly).toMatchObject({ code: 'documentDamaged' })
  await workspace.resolveDamage(['run-1'], 'backup')
  expect(await logOf(workspace, 'run-1')).toBe('e1 e2 e3 e4')
  await workspace.close()
})

test('a damaged run without a backup keeps its log up to the gap', async () => {
  const folder = await heldWorkspace()
  await onStore(folder, (level) => level.del(storedKey('run-2', 5)))
  const workspace = await openWorkspace(folder)
  expect((await workspace.state()).damages).toMatchObject([{ documentId: 'run-2', name: '邻里', backupAt: null }])
  await workspace.resolveDamage(['run-2'], 'readable')
  expect(await logOf(workspace, 'run-2')).toBe('e1 e2')
  await workspace.close()
})

test('a damaged session lists its runs again, each from its own log', async () => {
  const folder = await heldWorkspace()
  // Updates: 1 the new document, 2 the theme, 3 and 4 the runs.
  await onStore(folder, (level) => level.del(storedKey('s1', 4)))
  const workspace = await openWorkspace(folder)
  await workspace.resolveDamage(['s1'], 'readable')
  const { runs } = (await openSession(workspace, 's1')).replica.snapshot
  expect(runs).toMatchObject([
    { id: 'run-1', kind: 'rehearsal', startedAt: 0, endedAt: null },
    { id: 'run-2', kind: 'show', startedAt: 1_000, endedAt: 4_000 },
  ])
  expect([...(await openLibrary(workspace)).replica.snapshot.sessions.keys()]).toEqual(['s1'])
  await workspace.close()
})

test('a damaged session has the times of its shows again, the last of each segment, and not those of a rehearsal', async () => {
  const folder = await heldWorkspace()
  const first = await openWorkspace(folder)
  const held = async (id: string, kind: RunKind, startedAt: number, ...seconds: number[]) => {
    const run = await openRun(first, id, true)
    const segments = ['a', 'b'].map((segmentId, i) => ({
      ...blankSegment,
      id: segmentId,
      number: i + 1,
      durationMs: 60_000,
    }))
    run.replica.record(setPlan(emptyPlan({ sessionId: 's1', kind, segments })))
    const [pressedAt, endedAt] = seconds.map((after) => startedAt + after * 1_000)
    run.replica.record(
      appendEvents([
        { id: 'e1', at: startedAt, type: 'start' },
        ...(endedAt === undefined ? [] : [{ id: 'e2', at: pressedAt ?? 0, type: 'go' as const, segmentId: 'b' }]),
        { id: 'e3', at: endedAt ?? pressedAt ?? 0, type: 'end' },
      ]),
    )
    await run.saved()
  }
  await held('run-3', 'show', 100_000, 40, 90)
  await held('run-4', 'show', 900_000, 30)
  await held('run-5', 'rehearsal', 2_000_000, 10, 20)
  const senseless = await openRun(first, 'run-6', true)
  senseless.replica.record(setPlan(emptyPlan({ sessionId: 's1', segments: [null as never] })))
  await senseless.saved()
  await first.close()
  await onStore(folder, (level) => level.del(storedKey('s1', 4)))
  const workspace = await openWorkspace(folder)
  await workspace.resolveDamage(['s1'], 'readable')
  const { actuals } = (await openSession(workspace, 's1')).replica.snapshot
  expect([...actuals.values()]).toEqual([
    { id: 'a', durationMs: 30_000, heldAt: 900_000, said: '' },
    { id: 'b', durationMs: 50_000, heldAt: 100_000, said: '' },
  ])
  await workspace.close()
})

test('an unreadable session beside a run of another one lists only its own runs', async () => {
  const folder = await heldWorkspace()
  const first = await openWorkspace(folder)
  const foreign = await openRun(first, 'run-3', true)
  foreign.replica.record(setPlan(emptyPlan({ sessionId: 'other' })))
  await foreign.saved()
  await first.close()
  await rm(path.join(folder, 'backups'), { recursive: true })
  await onStore(folder, (level) => level.clear({ gte: 'doc!s1!', lt: 'doc!s1!~' }))
  const workspace = await openWorkspace(folder)
  await workspace.resolveDamage(['s1'], 'readable')
  const { runs } = (await openSession(workspace, 's1')).replica.snapshot
  expect(runs.map(({ id }) => id)).toEqual(['run-1', 'run-2'])
  await workspace.close()
})

test('runs are included when the workspace is saved elsewhere', async () => {
  const folder = await heldWorkspace()
  const workspace = await openWorkspace(folder)
  const copy = await openWorkspace(await workspace.saveTo(await temporaryFolder()))
  expect(await logOf(copy, 'run-2')).toBe('e1 e2 e3 e4')
  await copy.close()
  await workspace.close()
})
