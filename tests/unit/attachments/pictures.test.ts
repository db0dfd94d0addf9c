import { readdir, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { AttachmentFiles } from '../../../electron/attachments/attachmentFiles'
import { Pictures } from '../../../electron/attachments/pictures'
import { createPictureScaler, type ScalingWindow, type ScalePicture } from '../../../electron/attachments/pictureScaler'
import { temporaryFolder } from '../documents/folders'

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(20)])
const jpeg = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(20)])
const dataUrl = (bytes: Buffer) => `data:image/jpeg;base64,${bytes.toString('base64')}`

/** Files with one picture and one text, and a cache over a scaler that answers `made`. */
async function withPicture(made: Buffer | null = jpeg) {
  const files = new AttachmentFiles(await temporaryFolder())
  const { sha256 } = await files.add({ bytes: png }, '图.png', 1)
  const text = await files.add({ bytes: Buffer.from('文字') }, '图.png', 1)
  const scale = vi.fn<ScalePicture>(async () => made)
  const cache = path.join(await temporaryFolder(), 'pictures')
  return { files, sha256, text: text.sha256, scale, cache, pictures: new Pictures(cache, scale) }
}

test('the original is served as it is, with its type by content', async () => {
  const { files, sha256, text, pictures, scale } = await withPicture()
  expect(await pictures.find(files, sha256, 'full')).toEqual({ path: files.pathOf(sha256), type: 'image/png' })
  expect(await pictures.find(files, text, 'full')).toBeNull()
  expect(await pictures.find(files, '0'.repeat(64), 'small')).toBeNull()
  expect(scale).not.toHaveBeenCalled()
})

test('a scaled picture is made once, however often it is asked for at the same time', async () => {
  const { files, sha256, pictures, scale, cache } = await withPicture()
  const found = await Promise.all([1, 2, 3].map(() => pictures.find(files, sha256, 'small')))
  found.push(await pictures.find(files, sha256, 'small'))
  expect(new Set(found.map((one) => one?.type))).toEqual(new Set(['image/jpeg']))
  expect(scale.mock.calls).toEqual([[`app://studio/attachments/${sha256}/full`, 320]])
  await pictures.find(files, sha256, 'paper')
  expect(scale.mock.lastCall).toEqual([`app://studio/attachments/${sha256}/full`, 1600])
  await pictures.forget(sha256)
  expect(await readdir(cache)).toEqual([])
})

test('a picture that cannot be read has no scaled one, and nothing is stored for it', async () => {
  const { files, sha256, pictures, cache } = await withPicture(null)
  expect(await pictures.find(files, sha256, 'small')).toBeNull()
  expect(await pictures.isReadable(sha256)).toBe(false)
  expect(await readdir(cache).catch(() => [])).toEqual([])
})

test('what was made first leaves the cache when it is full', async () => {
  const { pictures, cache, files, sha256 } = await withPicture()
  await pictures.find(files, sha256, 'small')
  const first = path.join(cache, `${sha256}-small`)
  await utimes(first, 1, 1)
  await writeFile(path.join(cache, 'later'), Buffer.alloc(100))
  await pictures.prune((await stat(first)).size + 100)
  expect(await readdir(cache)).toHaveLength(2)
  await pictures.prune(100)
  expect(await readdir(cache)).toEqual(['later'])
})

/** A window whose page answers with `answer`; `gone` tells that its process ended. */
function fakeWindow(answer: () => Promise<unknown>) {
  const seen = { loaded: '', scripts: [] as string[], isDestroyed: false, gone: (): void => undefined }
  const window: ScalingWindow = {
    webContents: {
      executeJavaScript: (script) => {
        seen.scripts.push(script)
        return answer()
      },
      once: (_event, listener) => (seen.gone = listener),
    },
    loadURL: async (url) => void (seen.loaded = url),
    destroy: () => (seen.isDestroyed = true),
  }
  return { window, seen }
}

test('pictures are scaled one after another in one window, which closes when it is idle', async () => {
  let running = 0
  const { window, seen } = fakeWindow(async () => {
    expect((running += 1)).toBe(1)
    await Promise.resolve()
    running -= 1
    return dataUrl(jpeg)
  })
  const createWindow = vi.fn<() => typeof window>(() => window)
  const { scale } = createPictureScaler({ createWindow, idleMs: 20 })
  expect(await Promise.all([scale('app://studio/a', 320), scale('app://studio/b', 1600)])).toEqual([jpeg, jpeg])
  expect(createWindow).toHaveBeenCalledTimes(1)
  expect(seen.loaded).toBe('app://studio/pictures/scalePicture.html')
  expect(seen.scripts).toEqual(['scalePicture("app://studio/a", 320)', 'scalePicture("app://studio/b", 1600)'])
  await vi.waitFor(() => expect(seen.isDestroyed).toBe(true))
})

test('a picture that takes too long, or ends its process, counts as unreadable, and the next one gets a new window', async () => {
  const never = fakeWindow(() => new Promise(() => undefined))
  const crashing = fakeWindow(() => new Promise(() => crashing.seen.gone()))
  const sound = fakeWindow(async () => dataUrl(jpeg))
  const windows = [never, crashing, sound]
  const { scale, end } = createPictureScaler({
    createWindow: () => windows.shift()?.window ?? sound.window,
    limitMs: 20,
  })
  expect(await scale('a', 1)).toBeNull()
  expect(await scale('b', 1)).toBeNull()
  expect(await scale('c', 1)).toEqual(jpeg)
  expect([never.seen.isDestroyed, crashing.seen.isDestroyed]).toEqual([true, true])
  end()
  await vi.waitFor(() => expect(sound.seen.isDestroyed).toBe(true))
})

test('what the page answers is only taken as a picture, and after a failure scaling goes on', async () => {
  const answers: unknown[] = ['javascript:alert(1)', null, dataUrl(jpeg)]
  const { window } = fakeWindow(async () => answers.shift())
  const { scale } = createPictureScaler({ createWindow: () => window })
  await expect(scale('a', 1)).rejects.toThrow(/invalid/i)
  expect(await scale('b', 1)).toBeNull()
  expect(await scale('c', 1)).toEqual(jpeg)
})
