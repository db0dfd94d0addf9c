import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openWorkspace, type Workspace } from '../../../../electron/documents/workspace'
import { addEntity, purgeEntity, removeEntity } from '../../../../src/document/edits/libraryEdits'
import { addRun } from '../../../../src/document/edits/runEdits'
import { appendEvents, setPlan } from '../../../../src/document/shape/runDraft'
import { addSegment, setDetails, setPresence } from '../../../../src/document/edits/sessionEdits'
import type { RunPlan } from '../../../../src/domain/run/plan/plan'
import { changeFile, garbled, temporaryFolder } from '../folders'
import { openLibrary, openRun, openSession } from '../testWindow'

const patient = { retryMs: 50, catchUpAfterMs: 60_000 }

/** A backup of a session with a run in progress, a person with a unit, and one segment. */
async function backedUp() {
  const folder = await temporaryFolder()
  const workspace = await openWorkspace(folder, patient)
  await workspace.create('empty')
  const library = await openLibrary(workspace)
  library.replica.edit(
    addEntity('seasons', { name: '第一季' }, 'q'),
    addEntity('units', { name: '天平街道' }, 'u'),
    addEntity('people', { name: '林峰', phone: '1', unitId: 'u' }, 'lin'),
    addEntity('people', { name: '无关' }, 'other'),
    addEntity('sessions', { seasonId: 'q', number: 2 }, 's'),
  )
  const session = await openSession(workspace, 's', true)
  session.replica.edit(
    setDetails({ theme: '邻里议事', date: '2026-05-20' }),
    setPresence('lin', { status: 'confirmed' }),
    addSegment({ kind: 'talk', title: '演讲', durationMs: 60_000 }, null, 'row1'),
    addRun({ id: 'run-1', kind: 'show', startedAt: 5, endedAt: null }),
  )
  const run = await openRun(workspace, 'run-1', true)
  run.replica.edit(
    setPlan({ sessionId: 's', kind: 'show', theme: '邻里议事', startAt: 5, segments: [] } as unknown as RunPlan),
    appendEvents([{ type: 'start', id: 'e', at: 5 } as never]),
  )
  await Promise.all([library.saved(), session.saved(), run.saved()])
  await workspace.ask(({ backup }) => backup.make())
  const [backup] = await listOf(workspace)
  if (!backup) throw new Error('there is no backup')
  return { folder, workspace, library, session, backup }
}

const restore = (workspace: Workspace, backupId: string) =>
  workspace.ask(({ fromBackup }) => fromBackup.restoreSession(backupId, 's', '（备份）'))
const sessionsIn = (workspace: Workspace, backupId: string) =>
  workspace.ask(({ fromBackup }) => fromBackup.sessions(backupId))
const listOf = (workspace: Workspace) => workspace.ask(({ fromBackup }) => fromBackup.list())

test('a backup has its time, size and sessions, each with its theme and date', async () => {
  const { workspace, backup } = await backedUp()
  expect(backup).toMatchObject({ sessions: 1, isReadable: true })
  expect(backup.bytes).toBeGreaterThan(100)
  expect(await sessionsIn(workspace, backup.id)).toEqual([
    {
      id: 's',
      theme: '邻里议事',
      date: '2026-05-20',
      segmentCount: 1,
      runCount: 1,
      number: 2,
      seasonName: '第一季',
      isReadable: true,
    },
  ])
  await workspace.close()
})

test.each([['it is there'], ['it is in the trash']])(
  'while %s, it is restored as a marked copy with a run of its own',
  async (where) => {
    const { workspace, library, session, backup } = await backedUp()
    session.replica.edit(setDetails({ theme: '改过的' }))
    if (where === 'it is in the trash') library.replica.edit(removeEntity('sessions', 's', 9))
    await session.saved()
    await library.saved()
    const restored = await restore(workspace, backup.id)
    expect(restored).toMatchObject({ theme: '邻里议事（备份）', isCopy: true, seasonId: 'q', number: 2, lostRuns: 0 })
    expect(restored.id).not.toBe('s')
    const copy = (await openSession(workspace, restored.id)).replica.snapshot
    expect(copy.rows.get('row1')).toMatchObject({ title: '演讲' })
    // A run in progress at the time has ended: nobody returns to a show of another day.
    expect(copy.runs).toMatchObject([{ kind: 'show', startedAt: 5, endedAt: backup.madeAt }])
    const runId = copy.runs[0]?.id ?? ''
    expect(runId).not.toBe('run-1')
    expect((await openRun(workspace, runId)).replica.snapshot).toMatchObject({
      plan: { sessionId: restored.id },
      log: [{ id: 'e' }],
    })
    expect((await openRun(workspace, 'run-1')).replica.snapshot.plan?.sessionId).toBe('s')
    expect(session.replica.snapshot.details.theme).toBe('改过的')
    expect(workspace.summaries().map(({ theme }) => theme)).toContain('邻里议事（备份）')
    await workspace.close()
  },
)

test('one that was deleted for good is restored as it was, with what it used, including its people’s units', async () => {
  const { workspace, library, backup } = await backedUp()
  library.replica.edit(
    removeEntity('sessions', 's', 9),
    removeEntity('people', 'lin', 9),
    purgeEntity('people', 'lin', 10),
  )
  await library.saved()
  await workspace.ask(({ trash }) => trash.purge([{ collection: 'sessions', id: 's' }], 3))
  const restored = await restore(workspace, backup.id)
  expect(restored).toMatchObject({ theme: '邻里议事', isCopy: false })
  expect(restored.entities.map(({ collection, id }) => `${collection} ${id}`).sort()).toEqual([
    'people lin',
    'seasons q',
    'units u',
  ])
  expect(restored.entities.find(({ id }) => id === 'lin')?.fields).toMatchObject({
    name: '林峰',
    phone: '1',
    unitId: 'u',
  })
  await workspace.close()
})

test('an unreadable session or run in a backup is reported, and so is a damaged or missing backup', async () => {
  const { folder, workspace, backup } = await backedUp()
  const inBackup = (name: string) => path.join(folder, 'backups', backup.id, name)
  await changeFile(inBackup('run-1.yjs.gz'), garbled(4))
  expect(await restore(workspace, backup.id)).toMatchObject({ lostRuns: 1 })
  const before = (await readdir(path.join(folder, 'store'))).length
  await changeFile(inBackup('s.yjs.gz'), garbled(4))
  expect(await sessionsIn(workspace, backup.id)).toMatchObject([{ id: 's', isReadable: false, theme: '' }])
  await expect(restore(workspace, backup.id)).rejects.toMatchObject({ problem: { code: 'sessionUnreadable' } })
  await changeFile(inBackup('manifest.json'), () => Buffer.from('{'))
  expect(await listOf(workspace)).toMatchObject([{ id: backup.id, isReadable: false }])
  const unreadable = { problem: { code: 'backupUnreadable', params: { id: backup.id } } }
  await expect(sessionsIn(workspace, backup.id)).rejects.toMatchObject(unreadable)
  await expect(restore(workspace, backup.id)).rejects.toMatchObject(unreadable)
  for (const handle of ['..', '../store', '/etc', ''])
    await expect(sessionsIn(workspace, handle)).rejects.toMatchObject({ problem: { code: 'backupUnreadable' } })
  expect((await readdir(path.join(folder, 'store'))).length).toBe(before)
  await workspace.close()
})
