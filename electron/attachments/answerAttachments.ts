import { rm } from 'node:fs/promises'
import path from 'node:path'
import { app, BrowserWindow, dialog, shell, type WebContents } from 'electron'
import { largeFileBytes } from '../../src/ipc/attachmentShapes'
import { problem, ProblemError } from '../../src/ipc/problem'
import type { FindPicture } from '../appProtocol'
import type { ChosenPaths } from '../chosenPaths'
import type { Workspace } from '../documents/workspace'
import { answer } from '../ipc/answer'
import { receiveDroppedPaths } from '../ipc/droppedPaths'
import { sendEvent } from '../ipc/sendEvent'
import { createHiddenWindow } from '../windows/hiddenWindow'
import { addAttachment } from './addAttachment'
import { OfferedFiles } from './offeredFiles'
import { nameToSave, openAttachment, saveAttachment } from './openAttachment'
import { Pictures } from './pictures'
import { createPictureScaler } from './pictureScaler'

interface Attachments {
  readonly findPicture: FindPicture
  /** The hidden window that scales pictures must not keep the app running when this one is closed. */
  belongTo(window: BrowserWindow): void
}

/** Answers the windows' requests about attachments. */
export function answerAttachments(opening: Promise<Workspace>, chosen: ChosenPaths): Attachments {
  const scaler = createPictureScaler({ createWindow: createHiddenWindow })
  const pictures = new Pictures(path.join(app.getPath('userData'), 'pictures'), scaler.scale)
  const openedFolder = path.join(app.getPath('userData'), 'opened')
  const offered = new OfferedFiles()
  const takeDropped = receiveDroppedPaths()
  const going = new Map<number, AbortController>()
  const isReadable = (sha256: string) => pictures.isReadable(sha256)
  void opening.then((workspace) => {
    workspace.onFilesRemoved((hashes) => void Promise.all(hashes.map((sha256) => pictures.forget(sha256))))
    return Promise.all([rm(openedFolder, { recursive: true, force: true }), pictures.prune()]).catch((error) =>
      console.error('Copies that were opened stay', error),
    )
  })

  answer('attachments.choose', async ({ several }, { sender }) => offered.offer(await chosenFiles(sender, several)))
  answer('attachments.dropped', (_input, { sender }) => offered.offer(takeDropped(sender.id)))
  answer('attachments.add', async (id, { sender }) => {
    const offer = offered.at(id)
    if (!offer) throw new ProblemError(problem('badMessage', { name: 'attachments.add' }))
    const { path: source, name, bytes } = offer
    const stop = new AbortController()
    going.set(id, stop)
    const onProgress = (done: number) => {
      if (bytes > largeFileBytes) sendEvent(sender, 'attachments.progress', { id, done, bytes })
    }
    try {
      const toAdd = { source: { path: source }, name, bytes, isReadable }
      return await (
        await opening
      ).ask(({ files }) => addAttachment(files, toAdd, { signal: stop.signal, onProgress }).catch(nullIf(stop.signal)))
    } finally {
      going.delete(id)
    }
  })
  answer('attachments.cancel', (id) => going.get(id)?.abort())
  answer('attachments.addBytes', async ({ name, bytes }) => {
    const toAdd = { source: { bytes }, name, bytes: bytes.length, isReadable }
    return (await opening).ask(({ files }) => addAttachment(files, toAdd))
  })
  answer('attachments.states', async (hashes) => (await opening).ask(({ files }) => files.statesOf(hashes)))
  answer('attachments.open', async (asked) =>
    (await opening).ask(({ files }) => openAttachment(files, asked, openedFolder, (file) => shell.openPath(file))),
  )
  answer('attachments.saveCopy', async (asked, { sender }) => {
    const target = await (await opening).ask(async ({ files }) => chosenTarget(sender, await nameToSave(files, asked)))
    if (target === null) return null
    await (await opening).ask(({ files }) => saveAttachment(files, asked, target))
    return chosen.add(target)
  })
  const findPicture: FindPicture = async ({ sha256, size }) =>
    (await opening).ask(({ files }) => pictures.find(files, sha256, size))
  return { findPicture, belongTo: (window) => void window.on('closed', scaler.end) }
}

/** A copy that was cancelled is no problem. */
const nullIf =
  (signal: AbortSignal) =>
  (error: unknown): null => {
    if (signal.aborted) return null
    throw error
  }

async function chosenFiles(asking: WebContents, several: boolean): Promise<readonly string[]> {
  const window = BrowserWindow.fromWebContents(asking)
  const options = { properties: ['openFile' as const, ...(several ? (['multiSelections'] as const) : [])] }
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options)
  return canceled ? [] : filePaths
}

async function chosenTarget(asking: WebContents, name: string): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(asking)
  const options = { defaultPath: path.join(app.getPath('documents'), name) }
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options)
  return canceled || !filePath ? null : filePath
}
