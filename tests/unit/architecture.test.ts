import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { events } from '../../src/ipc/events'
import { requests } from '../../src/ipc/requests'

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

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** Each name that `call` is made with, as often as it is written. */
const namesIn = (files: readonly string[], call: RegExp): string[] =>
  files.flatMap((file) => [...textOf(file).matchAll(call)].map(([, name]) => name ?? ''))

const inProcess = (process: 'main' | 'window') =>
  sources.filter((file) => file.startsWith('electron/') === (process === 'main'))

test('every request is answered once and asked somewhere', () => {
  const names = Object.keys(requests).sort()
  expect(namesIn(inProcess('main'), /\banswer\(\s*'([^']+)'/g).sort()).toEqual(names)
  const asked = namesIn(inProcess('window'), /\b(?:ask|request)\(\s*'([^']+)'/g)
  expect([...new Set(asked)].sort()).toEqual(names)
})

test('every event is sent and listened to somewhere', () => {
  const names = Object.keys(events).sort()
  const sent = namesIn(inProcess('main'), /\b(?:sendEvent|sendToAll|sendToOthers)\((?:[\w.]+, )?'([^']+)'/g)
  expect([...new Set(sent)].sort()).toEqual(names)
  const heard = namesIn(inProcess('window'), /\bon\(\s*'([^']+)'/g)
  expect([...new Set(heard)].filter((name) => name in events).sort()).toEqual(names)
})
