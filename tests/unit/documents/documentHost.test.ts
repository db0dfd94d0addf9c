import path from 'node:path'
import { ClassicLevel } from 'classic-level'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { seal } from '../../../electron/documents/store/records'
import { openWorkspace } from '../../../electron/documents/workspace'
import type { BackupStatus } from '../../../src/ipc/workspaceShapes'
import { HostDocument } from '../../../src/document/hostDocument'
import { setDetails } from '../../../src/document/edits/sessionEdits'
import { temporaryFolder } from './folders'
import { openSession } from './testWindow'

async function openSessions(count: number) {
  const folder = await temporaryFolder()
  const workspace = await openWorkspace(folder)
  await workspace.create('empty')
  const windows = []
  for (let i = 0; i < count; i++) windows.push(await openSession(workspace, 's', true))
  return { folder, workspace, windows }
}

test.each([
  ['nothing', undefined],
  ['another type', { type: 'update', update: new Uint8Array([0, 0]) }],
  ['an invalid number', { type: 'edit', seq: 0, update: new Uint8Array([0, 0]) }],
  ['no bytes', { type: 'edit', seq: 1, update: 'text' }],
  ['something more', { type: 'edit', seq: 1, update: new Uint8Array([0, 0]), extra: true }],
])('a message with %s is refused', async (_, message) => {
  const { workspace, windows } = await openSessions(1)
  windows[0]?.port.post(message)
  expect(await windows[0]?.port.told('refused')).toMatchObject({ problem: { code: 'badMessage' } })
  await workspace.close()
})

/** An update that depends on one the host never got. */
function withGap(): Uint8Array {
  const document = new Y.Doc()
  document.getMap('details').set('theme', 'first')
  const before = Y.encodeStateVector(document)
  document.getMap('details').set('theme', 'second')
  return Y.encodeStateAsUpdate(document, before)
}

test.each([
  ['cannot be read', new Uint8Array([1, 2, 3, 4, 5, 6])],
  ['depends on something missing', withGap()],
])('an update that %s is refused, and stored nowhere', async (_, update) => {
  const { folder, workspace, windows } = await openSessions(2)
  const [one, other] = windows
  one?.port.post({ type: 'edit', seq: 1, update })
  expect(await one?.port.told('refused')).toMatchObject({ seq: 1, problem: { code: 'updateDamaged' } })
  // The other window continues.
  other?.replica.edit(setDetails({ theme: '好的' }))
  await other?.saved()
  expect(other?.port.of('update')).toEqual([])
  await workspace.close()
  const again = await openWorkspace(folder)
  expect((await again.state()).damages).toEqual([])
  expect((await openSession(again, 's')).replica.snapshot.details.theme).toBe('好的')
  await again.close()
})

test('after a refusal nothing more is accepted from that window, so that 已保存 is never shown for edits that depend on it', async () => {
  const { workspace, windows } = await openSessions(1)
  const [one] = windows
  one?.port.post({ type: 'edit', seq: 1, update: withGap() })
  const sound = new Y.Doc()
  sound.getMap('details').set('theme', 'later')
  one?.port.post({ type: 'edit', seq: 2, update: Y.encodeStateAsUpdate(sound) })
  expect(await one?.port.told('refused', ({ seq }) => seq === 2)).toBeDefined()
  await workspace.settled()
  expect(one?.port.of('durable')).toEqual([])
  await workspace.close()
})

test('a closed window gets no more messages', async () => {
  const { workspace, windows } = await openSessions(2)
  const [one, other] = windows
  other?.port.close()
  one?.replica.edit(setDetails({ theme: '一' }))
  await one?.saved()
  expect(other?.port.of('update')).toEqual([])
  await workspace.close()
})

test('more edits than a compaction takes, from two windows at once: all there, in a few records', async () => {
  const { folder, workspace, windows } = await openSessions(2)
  const [one, other] = windows
  for (let i = 1; i <= 400; i++) {
    one?.replica.edit(setDetails({ theme: String(i) }))
    other?.replica.edit(setDetails({ hosts: String(i) }))
    if (i % 40 === 0) await Promise.all([one?.saved(), other?.saved()])
  }
  await workspace.close()
  const level = new ClassicLevel<string, Buffer>(path.join(folder, 'store'), { valueEncoding: 'buffer' })
  const keys = await level.keys({ gte: 'doc!s!', lt: 'doc!s!~' }).all()
  await level.close()
  expect(keys.filter((key) => key.includes('!s!000000'))).toHaveLength(1)
  expect(keys.length).toBeLessThan(400)

  const again = await openWorkspace(folder)
  expect((await again.state()).damages).toEqual([])
  expect((await openSession(again, 's')).replica.snapshot.details).toMatchObject({ theme: '400', hosts: '400' })
  await again.close()
})

test('a document of a newer version is shown but not changed', async () => {
  const { folder, workspace } = await openSessions(1)
  await workspace.close()
  const newer = new Y.Doc()
  newer.getMap('meta').set('schemaVersion', 99)
  newer.getMap('details').set('theme', '将来')
  const level = new ClassicLevel<string, Uint8Array>(path.join(folder, 'store'), { valueEncoding: 'view' })
  const key = 'doc!newer!u!0000000001'
  await level.put(key, seal(key, Y.encodeStateAsUpdate(newer)))
  await level.close()

  const again = await openWorkspace(folder)
  const shown = await openSession(again, 'newer')
  expect(shown.port.of('synced')[0]?.readOnly).toEqual({ code: 'documentNewer', params: { version: 99 } })
  expect(shown.replica.snapshot.details.theme).toBe('将来')
  shown.replica.edit(setDetails({ theme: '改' }))
  expect(await shown.port.told('refused')).toMatchObject({ problem: { code: 'documentNewer' } })
  await again.close()
})

test('a document of an older version is backed up, migrated and stored before a window sees it', async () => {
  const { folder, workspace, windows } = await openSessions(1)
  windows[0]?.replica.edit(setDetails({ theme: '旧' }))
  await windows[0]?.saved()
  await workspace.close()
  const migrate = HostDocument.prototype.migrate
  HostDocument.prototype.migrate = function (this: HostDocument) {
    if (this.id !== 's') return migrate.call(this)
    const migration = new Y.Doc()
    migration.getMap('details').set('hosts', 'migrated')
    const update = Y.encodeStateAsUpdate(migration)
    this.apply(update)
    return update
  }
  try {
    const again = await openWorkspace(folder)
    const backups: BackupStatus[] = []
    again.onBackup((status) => backups.push(status))
    expect((await openSession(again, 's')).replica.snapshot.details).toMatchObject({ theme: '旧', hosts: 'migrated' })
    expect(backups).toHaveLength(1)
    await again.close()
  } finally {
    HostDocument.prototype.migrate = migrate
  }
  const third = await openWorkspace(folder)
  expect((await openSession(third, 's')).replica.snapshot.details).toMatchObject({ theme: '旧', hosts: 'migrated' })
  await third.close()
})
