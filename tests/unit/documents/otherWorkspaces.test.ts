import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openWorkspace, type Workspace } from '../../../electron/documents/workspace'
import { workspaceIn } from '../../../electron/documents/workspaceFolder'
import { addEntity } from '../../../src/document/edits/libraryEdits'
import { setDetails } from '../../../src/document/edits/sessionEdits'
import { changeFile, garbled, temporaryFolder } from './folders'
import { openLibrary, openSession } from './testWindow'

const patient = { retryMs: 50, catchUpAfterMs: 60_000 }

async function workspaceWith(theme: string) {
  const folder = await temporaryFolder()
  const workspace = await openWorkspace(folder, patient)
  await workspace.create('empty')
  const library = await openLibrary(workspace)
  library.replica.edit(addEntity('sessions', { seasonId: 'q', number: 1 }, 's'))
  const session = await openSession(workspace, 's', true)
  session.replica.edit(setDetails({ theme }))
  await Promise.all([library.saved(), session.saved()])
  return { folder, workspace }
}
const themeIn = async (workspace: Workspace) => (await openSession(workspace, 's')).replica.snapshot.details.theme

test('another folder is opened in place of the open one, which is written and released', async () => {
  const one = await workspaceWith('一')
  const two = await workspaceWith('二')
  await two.workspace.close()
  await one.workspace.switchTo(two.folder, true)
  expect(await one.workspace.state()).toMatchObject({ state: 'ready', folder: two.folder })
  expect(await themeIn(one.workspace)).toBe('二')
  const freed = await openWorkspace(one.folder, patient)
  expect(await themeIn(freed)).toBe('一')
  await freed.close()
  await one.workspace.close()
})

test('if the other folder does not open, everything stays as it is', async () => {
  const one = await workspaceWith('一')
  const two = await workspaceWith('二')
  await expect(one.workspace.switchTo(two.folder, true)).rejects.toMatchObject({ problem: { code: 'storeLocked' } })
  const gone = path.join(one.folder, 'gone')
  await expect(one.workspace.switchTo(gone, true)).rejects.toMatchObject({
    problem: { code: 'workspaceMissing', params: { folder: gone } },
  })
  expect(existsSync(gone)).toBe(false)
  expect(await one.workspace.state()).toMatchObject({ state: 'ready', folder: one.folder })
  expect(await themeIn(one.workspace)).toBe('一')
  await one.workspace.close()
  await two.workspace.close()
})

test('a missing remembered folder is reported at every try, and opens once it is back', async () => {
  const folder = path.join(await temporaryFolder(), 'stick')
  const workspace = await openWorkspace(folder, { ...patient, mustExist: true })
  const failed = { state: 'failed', problem: { code: 'workspaceMissing', params: { folder } } }
  expect(await workspace.state()).toMatchObject(failed)
  expect(await workspace.state()).toMatchObject(failed)
  expect(existsSync(folder)).toBe(false)
  await mkdir(folder)
  expect(await workspace.state()).toMatchObject({ state: 'new', problem: null })
  await workspace.close()
})

test('the workspace that a person means by a folder', async () => {
  const folder = await temporaryFolder()
  expect(await workspaceIn(folder)).toBe(folder)
  await writeFile(path.join(folder, '.DS_Store'), '')
  expect(await workspaceIn(folder)).toBe(folder)
  await writeFile(path.join(folder, '通知.docx'), '')
  await expect(workspaceIn(folder)).rejects.toMatchObject({ problem: { code: 'notAWorkspace', params: { folder } } })
  for (const stamp of ['2026-05-20T0912', '2026-05-21T0801'])
    await mkdir(path.join(folder, 'shijianhui-workspace', stamp), { recursive: true })
  const newest = path.join(folder, 'shijianhui-workspace', '2026-05-21T0801')
  expect(await workspaceIn(folder)).toBe(newest)
  expect(await workspaceIn(path.dirname(newest))).toBe(newest)
  await mkdir(path.join(folder, 'store'))
  expect(await workspaceIn(folder)).toBe(folder)
})

async function lost(marks: 'with marks' | 'without marks') {
  const { folder, workspace } = await workspaceWith('一')
  await workspace.ask(({ backup }) => backup.make())
  const session = await openSession(workspace, 's')
  session.replica.edit(setDetails({ theme: '二' }))
  await session.saved()
  await workspace.ask(({ backup }) => backup.make())
  await workspace.close()
  await rm(path.join(folder, 'store'), { recursive: true })
  if (marks === 'without marks') await rm(path.join(folder, 'marks.json'))
  const again = await openWorkspace(folder, patient)
  await again.prepare(['library', 's'])
  const backups = await again.ask(({ fromBackup }) => fromBackup.list())
  return { folder, again, backups }
}

test.each(['with marks', 'without marks'] as const)(
  'a store that was lost %s is as a new one, and any backup can be restored whole',
  async (marks) => {
    const { folder, again, backups } = await lost(marks)
    expect(await again.state()).toMatchObject({ state: 'new', damages: [] })
    expect(backups).toHaveLength(2)
    expect(await again.ask((documents) => documents.restore(backups[1]?.id ?? ''))).toEqual({ older: 0, lost: 0 })
    expect(await again.state()).toMatchObject({ state: 'ready', damages: [] })
    expect(again.summaries()).toMatchObject([{ id: 's', theme: '一' }])
    expect(await themeIn(again)).toBe('一')
    // Once there is content, nothing is restored over it.
    await expect(again.ask((documents) => documents.restore(backups[0]?.id ?? ''))).rejects.toMatchObject({
      problem: { code: 'badMessage' },
    })
    await again.close()
    const next = await openWorkspace(folder, patient)
    expect(await next.state()).toMatchObject({ state: 'ready', damages: [] })
    await next.close()
  },
)

test('what cannot be read in the chosen backup is taken from another one and reported; a lost library is rebuilt', async () => {
  const { folder, again, backups } = await lost('with marks')
  const file = (at: number, name: string) => path.join(folder, 'backups', backups[at]?.id ?? '', name)
  await changeFile(file(0, 's.yjs.gz'), garbled(4))
  for (const at of [0, 1]) await changeFile(file(at, 'library.yjs.gz'), garbled(4))
  expect(await again.ask((documents) => documents.restore(backups[0]?.id ?? ''))).toEqual({ older: 1, lost: 1 })
  expect(await themeIn(again)).toBe('一')
  expect((await openLibrary(again)).replica.snapshot.sessions.get('s')).toMatchObject({ deletedAt: null })
  await again.close()
})

test('after starting empty the loss is not reported again', async () => {
  const { folder, again } = await lost('with marks')
  await again.create('empty')
  expect(await again.state()).toMatchObject({ state: 'ready', damages: [] })
  await again.close()
  const next = await openWorkspace(folder, patient)
  expect(await next.state()).toMatchObject({ state: 'ready', damages: [] })
  await next.close()
})
