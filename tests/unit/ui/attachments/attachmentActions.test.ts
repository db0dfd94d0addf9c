import '../fakeStudio'
import { beforeEach, expect, test, vi } from 'vitest'
import { addEntity } from '../../../../src/document/edits/libraryEdits'
import { present } from '../../../../src/domain/entity'
import { problem } from '../../../../src/ipc/problem'
import type { OfferedFile } from '../../../../src/ipc/attachmentShapes'
import {
  attachDropped,
  attachPasted,
  chooseAttachments,
  mendAttachment,
} from '../../../../src/ui/attachments/attachmentActions'
import { cancelCopying } from '../../../../src/ui/attachments/copying'
import { askedQuestion } from '../../../../src/ui/attachments/questions'
import { notices } from '../../../../src/ui/state/notices'
import { undo } from '../../../../src/ui/state/edit'
import { gestures } from '../../../../src/ui/state/documents'
import { workspace } from '../../../../src/ui/state/workspace'
import { newLibrary } from '../../document/opened'

const open = vi.hoisted(() => ({ library: null as unknown }))
vi.mock('../../../../src/ui/state/documents', async (original) => ({
  ...(await original<object>()),
  libraryReplica: () => open.library,
}))

let library = newLibrary()
/** The offers of the next question, and what was asked of main. */
let offers: readonly OfferedFile[] = []
let asked: string[] = []
let onAdd: (id: number) => void = () => undefined

const megabyte = 2 ** 20
const offer = (id: number, name: string, megabytes = 1): OfferedFile => ({
  id,
  name,
  bytes: megabytes * megabyte,
  problem: null,
})

async function main(name: string, input: unknown): Promise<unknown> {
  asked.push(typeof input === 'number' ? `${name} ${input}` : name)
  const ok = (value: unknown) => ({ ok: true, value })
  if (name === 'attachments.choose' || name === 'attachments.dropped') return ok(offers)
  if (name === 'attachments.states') return ok((input as string[]).map(() => 'there'))
  if (name === 'attachments.addBytes')
    return ok({ sha256: 'pasted', type: 'image/png', bytes: 1, ...(input as object) })
  if (name !== 'attachments.add') return ok(undefined)
  const id = input as number
  onAdd(id)
  const file = offers.find((one) => one.id === id)
  if (file?.name === 'gone') return { ok: false, problem: problem('attachmentSourceGone', { file: 'gone' }) }
  return ok({ sha256: `hash of ${file?.name}`, name: file?.name, type: 'application/pdf', bytes: file?.bytes })
}

beforeEach(() => {
  library = newLibrary()
  library.edit(addEntity('cases', { name: '幸福乐加梯' }, 'c'))
  open.library = library
  gestures.register(library)
  library.subscribe(() => workspace.setState({ library: library.snapshot }))
  workspace.setState({ library: library.snapshot, libraryReadOnly: null })
  notices.setState({ list: [] })
  offers = []
  asked = []
  onAdd = () => undefined
  Object.assign(window.studio, { request: main })
})

const names = () => present(library.snapshot.attachments.values()).map(({ name }) => name)
const said = () => notices.getState().list.map(({ message }) => message)

/** Answers the question that comes up, and returns what it was about. */
async function answer(isYes: boolean): Promise<string> {
  const question = await vi.waitUntil(() => askedQuestion.getState().asked)
  question.answer(isYes)
  return question.question.of
}

test('several files are attached as one gesture', async () => {
  offers = [offer(1, 'a.pdf'), offer(2, 'b.pdf')]
  await chooseAttachments('c')
  expect(names()).toEqual(['a.pdf', 'b.pdf'])
  expect([...library.snapshot.attachments.values()][0]).toMatchObject({ ownerId: 'c', bytes: megabyte, caption: '' })
  expect(undo()).toBe('library.gesture.add.attachments')
  expect(names()).toEqual([])
})

test('content that is attached already, or chosen twice, is not attached again', async () => {
  offers = [offer(1, 'a.pdf')]
  await attachDropped('c')
  offers = [offer(2, 'a.pdf'), offer(3, 'b.pdf'), offer(4, 'b.pdf')]
  await attachDropped('c')
  expect(names()).toEqual(['a.pdf', 'b.pdf'])
  expect(said()).toEqual(['“a.pdf”“b.pdf”已经在附件里，没有重复添加'])
})

test('what cannot be attached is told in one notice, and the rest is attached', async () => {
  const folder = { ...offer(1, '资料'), problem: problem('attachmentNoFile', { file: '资料' }) }
  offers = [folder, offer(2, 'gone'), offer(3, 'a.pdf')]
  await chooseAttachments('c')
  expect(names()).toEqual(['a.pdf'])
  expect(said()).toEqual(['2 个文件没有添加： “资料”是文件夹，不能直接添加。 “gone”找不到了，没有添加。'])
})

test.each([
  [true, ['a.pdf', 'film.mp4']],
  [false, ['a.pdf']],
])('large files are asked about, and the others are added in any case: %s', async (isYes, expected) => {
  offers = [offer(1, 'a.pdf'), offer(2, 'film.mp4', 300)]
  const done = chooseAttachments('c')
  expect(await answer(isYes)).toBe('large')
  await done
  expect(names()).toEqual(expected)
})

test('cancelling ends the present copy, begins no other and keeps what was copied', async () => {
  offers = [offer(1, 'a.pdf'), offer(2, 'b.pdf'), offer(3, 'c.pdf')]
  onAdd = (id) => {
    if (id === 1) cancelCopying()
  }
  await chooseAttachments('c')
  expect(asked).toContain('attachments.cancel 1')
  expect(asked).not.toContain('attachments.add 2')
  expect(names()).toEqual(['a.pdf'])
})

test('a pasted picture is named by the time; files that were copied elsewhere are attached as files', async () => {
  const picture = new File(['x'], 'image.png', { type: 'image/png' })
  await attachPasted('c', [picture])
  expect(names()).toEqual([expect.stringMatching(/^截图 .+\.png$/)])
  offers = [offer(1, 'a.pdf')]
  await attachPasted('c', [picture])
  expect(names()).toHaveLength(2)
  expect(asked.filter((one) => one === 'attachments.addBytes')).toHaveLength(1)
})

test('the original mends an attachment; other content takes its place after a question', async () => {
  offers = [offer(1, 'a.pdf')]
  await chooseAttachments('c')
  const [attachment] = library.snapshot.attachments.values()
  if (!attachment) throw new Error('Nothing is attached')
  await mendAttachment(attachment)
  expect(said()).toEqual(['已补上“a.pdf”的文件'])
  offers = [offer(2, 'b.pdf', 2)]
  const refused = mendAttachment(attachment)
  expect(await answer(false)).toBe('version')
  await refused
  expect(library.snapshot.attachments.get(attachment.id)).toMatchObject({ sha256: 'hash of a.pdf' })
  const taken = mendAttachment(attachment)
  await answer(true)
  await taken
  // The ending is the same, so the name that a person gave it stays.
  expect(library.snapshot.attachments.get(attachment.id)).toMatchObject({
    sha256: 'hash of b.pdf',
    bytes: 2 * megabyte,
    name: 'a.pdf',
  })
})
