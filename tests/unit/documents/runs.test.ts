import { rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openWorkspace, type Workspace } from '../../../electron/documents/workspace'
import { chainRange } from '../../../electron/documents/records'
import { runKind } from '../../../src/document/documentKind'
import { appendEvents, setPlan } from '../../../src/document/runDraft'
import { setDetails } from '../../../src/document/sessionEdits'
import { frozen, logOf } from '../domain/live/run'
import { onStore, temporaryFolder } from './folders'
import { openLibrary, openSession, TestDocument } from './testWindow'

const plan = frozen('10 5')
const log = logOf(plan, 'start@0 go@9 end@15')
const openRun = (workspace: Workspace, create = false) => TestDocument.open(workspace, runKind, 'run-1', create)

/** A closed workspace with a session and a run of it, both backed up. */
async function heldWorkspace(): Promise<string> {
  const folder = await temporaryFolder()
  const workspace = await openWorkspace(folder)
  await workspace.create('empty')
  const session = await openSession(workspace, 'session1', true)
  session.replica.edit(setDetails({ theme: 'Session 1' }))
  const run = await openRun(workspace, true)
  run.replica.record(setPlan(plan))
  for (const event of log) run.replica.record(appendEvents([event]))
  await Promise.all([session.saved(), run.saved()])
  await workspace.backUp()
  await workspace.close()
  return folder
}

test('a run is kept, and is never listed as a session', async () => {
  const workspace = await openWorkspace(await heldWorkspace())
  expect((await openRun(workspace)).replica.snapshot).toEqual({ id: 'run-1', plan, log })
  expect(workspace.summaries().map(({ id }) => id)).toEqual(['session1'])
  await workspace.close()
})

test('two windows see the same show', async () => {
  const workspace = await openWorkspace(await heldWorkspace())
  const [one, other] = [await openRun(workspace), await openRun(workspace)]
  const note = { type: 'note', segmentId: 'a', text: 'late', id: 'n', at: 1 } as const
  one.replica.record(appendEvents([note]))
  other.replica.receive((await other.port.told('update')).update)
  expect(other.replica.snapshot.log).toEqual([...log, note])
  await workspace.close()
})

test('a run with a lost update comes back whole from its backup', async () => {
  const folder = await heldWorkspace()
  await onStore(folder, (level) => level.del(`doc!run-1!u!${String(3).padStart(10, '0')}`))
  const workspace = await openWorkspace(folder)
  expect((await workspace.state()).damages).toMatchObject([{ documentId: 'run-1', name: 'Session 1' }])
  await workspace.resolveDamage('run-1', 'backup')
  const run = await openRun(workspace)
  expect(run.replica.snapshot).toEqual({ id: 'run-1', plan, log })
  expect(workspace.summaries().map(({ id }) => id)).toEqual(['session1'])
  await workspace.close()
})

test('a damaged library comes back without runs among its sessions', async () => {
  const folder = await heldWorkspace()
  await rm(path.join(folder, 'backups'), { recursive: true })
  await onStore(folder, (level) => level.clear(chainRange('library')))
  const workspace = await openWorkspace(folder)
  await workspace.state()
  await workspace.resolveDamage('library', 'readable')
  expect([...(await openLibrary(workspace)).replica.snapshot.sessions.keys()]).toEqual(['session1'])
  await workspace.close()
})
