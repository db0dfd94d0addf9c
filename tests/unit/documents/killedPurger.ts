import { writeSync } from 'node:fs'
import { openWorkspace } from '../../../electron/documents/workspace'
import { addRun } from '../../../src/document/edits/runEdits'
import { addEntity, removeEntity } from '../../../src/document/edits/libraryEdits'
import { setPlan } from '../../../src/document/shape/runDraft'
import { setDetails } from '../../../src/document/edits/sessionEdits'
import type { RunPlan } from '../../../src/domain/run/plan/plan'
import { openLibrary, openRun, openSession } from './testWindow'

/**
 * A program to be killed: makes sessions with a run each, deletes them and deletes them for good without end, and
 * prints `purged <count>` for each that was reported as deleted. Its argument `from` keeps the ids apart.
 */
const [folder = '', from = '0'] = process.argv.slice(2)
const workspace = await openWorkspace(folder)
await workspace.create('empty')
const library = await openLibrary(workspace)
writeSync(1, 'created -\n')

for (let count = Number(from) + 1; ; count++) {
  const id = `s${count}`
  const runId = `run-${id}`
  const session = await openSession(workspace, id, true)
  session.replica.edit(setDetails({ theme: id }))
  session.replica.record(addRun({ id: runId, kind: 'show', startedAt: 1, endedAt: 2 }))
  const run = await openRun(workspace, runId, true)
  run.replica.edit(setPlan({ sessionId: id, theme: id, segments: [] } as unknown as RunPlan))
  library.replica.edit(addEntity('sessions', { seasonId: 'q', number: count }, id))
  library.replica.edit(removeEntity('sessions', id, 9))
  await Promise.all([session.saved(), run.saved(), library.saved()])
  await workspace.ask(({ trash }) => trash.purge([{ collection: 'sessions', id }], 3))
  writeSync(1, `purged ${count}\n`)
}
