import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../../electron/documents/store/openStore'
import { openWorkspace, type Workspace } from '../../../electron/documents/workspace'
import { isRunId, isSessionId } from '../../../src/document/documentKind'
import { addEntity, purgeEntity, removeEntity } from '../../../src/document/edits/libraryEdits'
import { addRun } from '../../../src/document/edits/runEdits'
import { setPlan } from '../../../src/document/shape/runDraft'
import { setDetails, setPresence } from '../../../src/document/edits/sessionEdits'
import type { RunPlan } from '../../../src/domain/run/plan/plan'
import { dayMs } from '../../../src/domain/timing/units'
import { temporaryFolder } from './folders'
import { WindowPort } from './portPair'
import { buildWriter, runAndKill } from './runAndKill'
import { openLibrary, openRun, openSession } from './testWindow'

const patient = { retryMs: 50, catchUpAfterMs: 60_000 }
const soon = { retryMs: 50, catchUpAfterMs: 10 }
const until = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** A session of the season `q` with a run; `deletedAt` in epoch ms. */
async function makeSession(workspace: Workspace, id: string, deletedAt: number | null) {
  const library = await openLibrary(workspace)
  const session = await openSession(workspace, id, true)
  session.replica.edit(setDetails({ theme: id }))
  session.replica.edit(setPresence('lin', { status: 'confirmed' }))
  session.replica.record(addRun({ id: `run-${id}`, kind: 'show', startedAt: 1, endedAt: 2 }))
  const run = await openRun(workspace, `run-${id}`, true)
  run.replica.edit(setPlan({ sessionId: id, theme: id, segments: [] } as unknown as RunPlan))
  library.replica.edit(addEntity('sessions', { seasonId: 'q', number: 1 }, id))
  if (deletedAt !== null) library.replica.edit(removeEntity('sessions', id, deletedAt))
  await Promise.all([session.saved(), run.saved(), library.saved()])
  return session
}

async function newWorkspace(options = patient) {
  const folder = await temporaryFolder()
  const workspace = await openWorkspace(folder, options)
  await workspace.create('empty')
  return { folder, workspace }
}

const isRemoved = (workspace: Workspace, id: string): Promise<boolean> =>
  workspace.attach(id, false, new WindowPort().hostPort).then(
    () => false,
    () => true,
  )

/** The sessions and runs for which a closed workspace has documents. */
async function documentsIn(folder: string): Promise<string> {
  const store = await openStore(folder)
  const ids = store.ids().filter((id) => isSessionId(id) || isRunId(id))
  await store.close()
  return ids.sort().join(' ')
}

test('a session deleted for good is removed with its run, and the others stay', async () => {
  const { folder, workspace } = await newWorkspace()
  await makeSession(workspace, 'kept', null)
  await makeSession(workspace, 'trashed', 1)
  await makeSession(workspace, 'gone', 1)
  await workspace.ask(({ trash }) =>
    trash.purge(
      [
        { collection: 'sessions', id: 'gone' },
        { collection: 'sessions', id: 'kept' },
      ],
      3,
    ),
  )
  const library = await openLibrary(workspace)
  expect(library.replica.snapshot.sessions.get('kept')).toMatchObject({ deletedAt: null })
  expect(library.replica.snapshot.sessions.get('gone')?.purgedAt).toBeDefined()
  expect(
    workspace
      .summaries()
      .map(({ id }) => id)
      .sort(),
  ).not.toContain('gone')
  await workspace.close()
  expect(await documentsIn(folder)).toBe('kept run-kept run-trashed trashed')
  const again = await openWorkspace(folder, patient)
  expect(await again.state()).toMatchObject({ state: 'ready', damages: [] })
  await again.close()
})

test('a window that still has a session deleted for good cannot write it again', async () => {
  const { folder, workspace } = await newWorkspace()
  const session = await makeSession(workspace, 'gone', 1)
  await workspace.ask(({ trash }) => trash.purge([{ collection: 'sessions', id: 'gone' }], 3))
  session.replica.edit(setDetails({ theme: 'late' }))
  expect(await session.port.told('refused')).toMatchObject({ problem: { code: 'documentMissing' } })
  await expect(workspace.attach('gone', false, new WindowPort().hostPort)).rejects.toMatchObject({
    problem: { code: 'documentMissing' },
  })
  await workspace.close()
  expect(await documentsIn(folder)).toBe('')
})

test('killed after the library gave a session up and before its documents were removed, the next start removes them', async () => {
  const { folder, workspace } = await newWorkspace()
  await makeSession(workspace, 'gone', 1)
  const library = await openLibrary(workspace)
  library.replica.edit(purgeEntity('sessions', 'gone', 2))
  await library.saved()
  await workspace.close()
  expect(await documentsIn(folder)).toBe('gone run-gone')
  const again = await openWorkspace(folder, soon)
  await until(() => again.summaries().length === 0)
  await again.close()
  expect(await documentsIn(folder)).toBe('')
})

test('killed between the watermarks and the records, nothing is reported as damaged', async () => {
  const { folder, workspace } = await newWorkspace()
  await makeSession(workspace, 'gone', 1)
  await workspace.close()
  const file = path.join(folder, 'marks.json')
  const { gone: _gone, ...marks } = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
  await writeFile(file, JSON.stringify(marks))
  const again = await openWorkspace(folder, patient)
  expect((await again.state()).damages).toEqual([])
  await again.close()
})

test(
  'killed at any moment while deleting for good, no session is damaged, incomplete or back',
  { timeout: 120_000 },
  async () => {
    const program = await buildWriter('killedPurger', 'killedPurger')
    const folder = await temporaryFolder()
    let last = 0
    for (let round = 0; round < 12; round++) {
      const told = await runAndKill(program, folder, last + 1000 * round, 20 + Math.random() * 300)
      last = Math.max(last, told.get('purged') ?? 0)
      const workspace = await openWorkspace(folder, soon)
      expect(await workspace.state()).toMatchObject({ state: 'ready', damages: [] })
      const { sessions } = (await openLibrary(workspace)).replica.snapshot
      const purged = [...sessions.values()].filter(({ purgedAt }) => purgedAt !== undefined).map(({ id }) => id)
      expect(purged.length).toBeGreaterThan(0)
      for (const id of purged) expect(sessions.get(id)?.deletedAt).not.toBeNull()
      for (const id of purged) await until(() => isRemoved(workspace, id))
      await workspace.close()
      const left = (await documentsIn(folder)).split(' ')
      expect(left.filter((id) => purged.some((gone) => id === gone || id === `run-${gone}`))).toEqual([])
    }
  },
)

test('after 90 days what is in the trash is removed, except what a session still refers to', async () => {
  const { folder, workspace } = await newWorkspace()
  const longAgo = Date.now() - 91 * dayMs
  await makeSession(workspace, 'kept', null)
  await makeSession(workspace, 'old', longAgo)
  await makeSession(workspace, 'recent', Date.now() - 89 * dayMs)
  const library = await openLibrary(workspace)
  library.replica.edit(
    addEntity('people', { name: '林峰', phone: '1' }, 'lin'),
    addEntity('people', { name: '吴晓', phone: '2' }, 'wu'),
    removeEntity('people', 'lin', longAgo),
    removeEntity('people', 'wu', longAgo),
  )
  await library.saved()
  await workspace.close()

  const again = await openWorkspace(folder, soon)
  const { replica, port } = await openLibrary(again)
  if (replica.snapshot.people.get('wu')?.purgedAt === undefined) replica.receive((await port.told('update')).update)
  const { people, sessions } = replica.snapshot
  expect(people.get('wu')).toMatchObject({ name: '吴晓', phone: '' })
  expect(people.get('lin')).toMatchObject({ name: '林峰', phone: '1', deletedAt: longAgo })
  expect([...sessions.values()].filter(({ purgedAt }) => purgedAt !== undefined).map(({ id }) => id)).toEqual(['old'])
  await until(() => again.summaries().every(({ id }) => id !== 'old'))
  await again.close()
  expect(await documentsIn(folder)).toBe('kept recent run-kept run-recent')
})

test('a library recovered from an earlier state does not list a session that was deleted for good', async () => {
  const { folder, workspace } = await newWorkspace()
  await makeSession(workspace, 'gone', 1)
  await workspace.ask(({ backup }) => backup.make())
  await workspace.ask(({ trash }) => trash.purge([{ collection: 'sessions', id: 'gone' }], 3))
  await workspace.close()
  // The library itself is lost: only the backup still has it.
  const store = await openStore(folder)
  await store.remove(['library'])
  await store.close()
  const file = path.join(folder, 'marks.json')
  const marks = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
  await writeFile(file, JSON.stringify({ ...marks, library: { seq: 9, count: 1 } }))
  const again = await openWorkspace(folder, patient)
  await again.resolveDamage(['library'], 'backup')
  const { sessions } = (await openLibrary(again)).replica.snapshot
  expect(sessions.get('gone')?.purgedAt).toBeDefined()
  await again.close()
})
