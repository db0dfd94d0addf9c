import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(__dirname, '..', '..')

/** Only these speak between processes; everything else goes through their typed functions. */
const speakers = [/^electron\/ipc\//, /^electron\/preload\.ts$/]

const speech = /\bipc(Main|Renderer)\b|\b(webContents|contents|sender)\.(send|sendToFrame|postMessage)\(/

const sources = ['src', 'electron'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, ...name.split(path.sep))),
)

test('messages between processes are sent and answered in electron/ipc and the preload alone', () => {
  const others = sources.filter((file) => !speakers.some((speaker) => speaker.test(file)))
  expect(others.filter((file) => speech.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([])
})
