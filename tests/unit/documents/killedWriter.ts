import { writeSync } from 'node:fs'
import { openWorkspace } from '../../../electron/documents/workspace'
import { addSegment, setDetails } from '../../../src/document/edits/sessionEdits'
import { openSession } from './testWindow'

/**
 * A program to be killed: edits two sessions without end, counting in their themes, and prints `<session> <count>` for
 * each edit that was reported as durable.
 */
const [folder = '', from = '0'] = process.argv.slice(2)
const workspace = await openWorkspace(folder)
await workspace.create('empty')
writeSync(1, 'created -\n')

async function editWithoutEnd(id: string): Promise<never> {
  const session = await openSession(workspace, id, true)
  const counts = new Map<number, number>()
  for (let count = Number(from) + 1; ; count++) {
    session.replica.edit(setDetails({ theme: String(count) }))
    if (count % 50 === 0) session.replica.edit(addSegment({ kind: 'talk', title: `row ${count}` }, null))
    counts.set(session.sent, count)
    // Sometimes one edit after another, sometimes several at once.
    if (count % 3 === 0) {
      const { sent } = session
      await session.saved()
      writeSync(1, `${id} ${counts.get(sent)}\n`)
      session.port.messages.length = 0
    }
  }
}

await Promise.all([editWithoutEnd('one'), editWithoutEnd('two')])
