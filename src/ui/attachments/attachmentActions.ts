import { addEntity } from '../../document/edits/libraryEdits'
import { attachmentsOf } from '../../domain/attachments/attachmentsOf'
import { extensionOf } from '../../domain/attachments/fileTypes'
import type { Attachment } from '../../domain/library'
import { currentLanguage, t } from '../../i18n'
import { formatBytes, formatInstant } from '../../i18n/formats'
import { largeFileBytes, type AddedFile, type OfferedFile } from '../../ipc/attachmentShapes'
import type { Problem } from '../../ipc/problem'
import { problemWords, reportFailure } from '../feedback/reportFailure'
import { edit } from '../state/edit'
import { changeLibraryEntity } from '../state/entityEdits'
import { notify } from '../state/notices'
import { ask, problemOf } from '../state/studio'
import { workspace } from '../state/workspace'
import { copyFiles } from './copying'
import { readFileStates } from './fileStates'
import { askAbout } from './questions'

/** Asks for files and attaches them. */
export const chooseAttachments = (ownerId: string): Promise<void> =>
  reportFailure(async () => attachOffered(ownerId, await ask('attachments.choose', { several: true })))

/** Attaches the files that a person just dropped on the window. */
export const attachDropped = (ownerId: string): Promise<void> =>
  reportFailure(async () => attachOffered(ownerId, await ask('attachments.dropped')))

/** Attaches what a person just pasted: files that were copied elsewhere, or a picture that is no file. */
export const attachPasted = (ownerId: string, pasted: readonly File[]): Promise<void> =>
  reportFailure(async () => {
    const offered = await ask('attachments.dropped')
    if (offered.length > 0) return attachOffered(ownerId, offered)
    const added: AddedFile[] = []
    for (const file of pasted) {
      const name = nameOfPasted(file)
      if (file.size > largeFileBytes) {
        const size = formatBytes(largeFileBytes)
        notify({ message: t('attachments.pasteTooLarge', { file: name, size }), tone: 'error' })
      } else {
        const bytes = new Uint8Array(await file.arrayBuffer())
        await ask('attachments.addBytes', { name, bytes }).then(
          (stored) => added.push(stored),
          (error) => sayRefused([problemOf(error)]),
        )
      }
    }
    attach(ownerId, added)
  })

/** Chromium gives every picture from the clipboard this name. */
const unnamedPaste = /^image\.png$/

const nameOfPasted = ({ name }: File): string =>
  name !== '' && !unnamedPaste.test(name)
    ? name
    : `${t('attachments.pastedName', { time: formatInstant(Date.now(), currentLanguage(), undefined, 0) })}.png`

/** Copies offered files and attaches them; large ones after a question. What cannot be attached is told in words. */
async function attachOffered(ownerId: string, offered: readonly OfferedFile[]): Promise<void> {
  const refused = offered.flatMap(({ problem }) => problem ?? [])
  const usable = offered.filter(({ problem }) => problem === null)
  const large = usable.filter(({ bytes }) => bytes > largeFileBytes)
  const others = usable.length - large.length
  const isWanted = large.length === 0 || (await askAbout(ownerId, { of: 'large', files: large, others }))
  const wanted = isWanted ? usable : usable.filter((file) => !large.includes(file))
  const added = await copyFiles(ownerId, wanted, (problem) => refused.push(problem))
  attach(ownerId, added)
  sayRefused(refused)
}

/** Writes the records, in one gesture. Content that is attached already is not attached twice. */
function attach(ownerId: string, files: readonly AddedFile[]): void {
  const { library } = workspace.getState()
  if (!library || files.length === 0) return
  const known = new Set(attachmentsOf(library, ownerId).map(({ sha256 }) => sha256))
  const fresh = files.filter(({ sha256 }) => !known.has(sha256) && known.add(sha256))
  const again = files.filter((file) => !fresh.includes(file))
  if (fresh.length > 0)
    edit('library.gesture.add.attachments', {
      library: fresh.map((file) => addEntity('attachments', { ...file, ownerId, caption: '', sample: false })),
    })
  // A file that was missing is there again.
  void readFileStates(files.map(({ sha256 }) => sha256))
  if (again.length > 0) {
    const names = again.map(({ name }) => t('trash.quoted', { name })).join('')
    notify({ message: t('attachments.already', { count: again.length, names }), tone: 'info' })
  }
}

/** How many reasons fit in a notice. */
const reasonsShown = 3

/** One notice, however many files were refused: what to do is only said of a single one. */
function sayRefused(refused: readonly Problem[]): void {
  const [first] = refused
  if (!first) return
  const shown = refused.slice(0, reasonsShown).map(({ code, params }) => t(`problem.${code}`, params))
  const more = refused.length - shown.length
  const message =
    refused.length === 1
      ? problemWords(first)
      : [
          t('attachments.refused', { count: refused.length }),
          ...shown,
          ...(more > 0 ? [t('attachments.refusedMore', { count: more })] : []),
        ].join(' ')
  notify({ message, tone: 'error' })
}

/**
 * Asks for the file that an attachment had. The same content takes the place of what is missing or was changed; other
 * content becomes a new version, after a question.
 */
export const mendAttachment = (attachment: Attachment): Promise<void> =>
  reportFailure(async () => {
    const { id, ownerId, sha256, name } = attachment
    const refused: Problem[] = []
    const [offered] = await ask('attachments.choose', { several: false })
    if (offered?.problem) refused.push(offered.problem)
    const usable = offered && !offered.problem ? [offered] : []
    const [file] = await copyFiles(ownerId, usable, (problem) => refused.push(problem))
    sayRefused(refused)
    if (!file) return
    if (file.sha256 === sha256) {
      await readFileStates([sha256])
      notify({ message: t('attachments.mended', { name }), tone: 'good' })
    } else if (await askAbout(ownerId, { of: 'version', attachment, file })) {
      const { type, bytes } = file
      const kept = extensionOf(name) === extensionOf(file.name) ? name : file.name
      changeLibraryEntity('attachments', id, { sha256: file.sha256, type, bytes, name: kept })
      await readFileStates([file.sha256])
    }
  })

export const openAttached = ({ sha256, name, type }: Attachment): Promise<void> =>
  reportFailure(() => ask('attachments.open', { sha256, name, type }))

/** Saves a copy where a person chooses, and offers to show it there. */
export const saveAttached = ({ sha256, name, type }: Attachment): Promise<void> =>
  reportFailure(async () => {
    const saved = await ask('attachments.saveCopy', { sha256, name, type })
    if (!saved) return
    const run = () => void reportFailure(() => ask('folder.show', { of: 'chosen', id: saved.id }))
    const message = t('attachments.saved', { path: saved.path })
    notify({ message, tone: 'good', action: { label: t('attachments.show'), run } })
  })
