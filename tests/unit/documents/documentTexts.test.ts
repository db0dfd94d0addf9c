import { expect, test } from 'vitest'
import { openWorkspace, type Workspace } from '../../../electron/documents/workspace'
import { addEntity, removeEntity } from '../../../src/document/edits/libraryEdits'
import { addSegment, insertRows, setDetails, setNotes, setText } from '../../../src/document/edits/sessionEdits'
import { temporaryFolder } from './folders'
import { openLibrary, openSession } from './testWindow'

const patient = { retryMs: 50, catchUpAfterMs: 60_000 }

/** A session with one segment that has a script. */
async function makeSession(workspace: Workspace, id: string, date: string, script: string) {
  const library = await openLibrary(workspace)
  const session = await openSession(workspace, id, true)
  session.replica.edit(setDetails({ theme: `${id}的主题`, date }))
  session.replica.edit(insertRows([{ type: 'part', title: '上半场' }], null))
  session.replica.edit(addSegment({ kind: 'talk', title: '加梯那些事', script }, null, `${id}-talk`))
  library.replica.edit(addEntity('sessions', { seasonId: 'q', number: 1 }, id))
  await Promise.all([session.saved(), library.saved()])
  return { session, library }
}

const shown = (workspace: Workspace, typed: string): Promise<string[]> =>
  workspace.ask(async ({ texts }) => {
    const found = await texts.find(typed, 9)
    return [...(found?.names ?? []), ...(found?.texts ?? [])].map(
      ({ documentId, place, field, snippet, ranges }) =>
        `${documentId} ${place.number ?? '-'} ${field} ${ranges.map(({ from, to }) => snippet.slice(from, to)).join('|')}`,
    )
  })

test('words in scripts are found, the newest session first, and titles by pinyin too', async () => {
  const workspace = await openWorkspace(await temporaryFolder(), patient)
  await workspace.create('empty')
  await makeSession(workspace, 'old', '2021-01-02', '电梯难在哪里？难在人心。')
  const { session, library } = await makeSession(workspace, 'new', '2021-05-20', '装了电梯，老人 Hello 下楼了。')
  expect(await shown(workspace, '电梯')).toEqual(['new 1 script 电梯', 'old 1 script 电梯'])
  expect(await shown(workspace, 'HELLO 电梯')).toEqual(['new 1 script 电梯|Hello'])
  expect(await shown(workspace, 'jiati')).toEqual(['new 1 name 加梯', 'old 1 name 加梯'])
  expect(await shown(workspace, '没有的话')).toEqual([])

  // What is edited, in an open session, is found at once; what was there before is not.
  session.replica.edit(setText('new-talk', 'script', '换成了别的'), setNotes('给电梯公司打电话'))
  await session.saved()
  expect(await shown(workspace, '电梯')).toEqual(['new - sessionNotes 电梯', 'old 1 script 电梯'])
  library.replica.edit(removeEntity('sessions', 'old', 5))
  await library.saved()
  expect(await shown(workspace, '电梯')).toEqual(['new - sessionNotes 电梯'])
  await workspace.close()
})

test('they are found after a restart, with the edits since the texts were stored', async () => {
  const folder = await temporaryFolder()
  const first = await openWorkspace(folder, patient)
  await first.create('empty')
  const { session } = await makeSession(first, 'one', '2021-01-02', '电梯难在哪里？')
  expect(await shown(first, '难在')).toEqual(['one 1 script 难在'])
  session.replica.edit(setText('one-talk', 'script', '路灯亮了'))
  await session.saved()
  await first.close()
  const second = await openWorkspace(folder, patient)
  expect(await shown(second, '难在')).toEqual([])
  expect(await shown(second, '路灯')).toEqual(['one 1 script 路灯'])
  await second.close()
})

test('a later search overtakes an earlier one', async () => {
  const workspace = await openWorkspace(await temporaryFolder(), patient)
  await workspace.create('empty')
  for (const id of ['a', 'b', 'c']) await makeSession(workspace, id, '', '电梯'.repeat(300_000))
  await shown(workspace, '电梯')
  const [early, late] = await workspace.ask(({ texts }) => Promise.all([texts.find('没有', 9), texts.find('梯电', 9)]))
  expect(early === null || early.texts.length === 0).toBe(true)
  expect(late?.texts).toHaveLength(3)
  await workspace.close()
})
