/**
 * What can go wrong at a boundary (files, storage, papers). A problem is data: the window translates it by the i18n key
 * `problem.<code>` with `params`.
 */
export const problemCodes = [
  'badMessage', // a message that does not fit its schema
  'unexpected', // anything not foreseen; params.detail
  'diskFull', // params.folder
  'folderNotWritable', // params.folder, params.detail
  'workspaceMissing', // the folder that was opened last is missing; params.folder
  'notAWorkspace', // a folder with other things in it; params.folder
  'fileInTheWay', // a file where a folder has to be; params.path
  'folderInTheWay', // a folder where a file has to be; params.path
  'storeLocked', // another process has the store open; params.folder
  'storeUnreadable', // params.folder, params.detail
  'documentMissing', // params.id
  'documentDamaged', // opens read-only until somebody chooses what to use; params.id
  'documentReplaced', // another version was used in its place; params.id
  'backupUnreadable', // a backup that is gone or cannot be read; params.id
  'sessionUnreadable', // of a backup; params.id
  'documentNewer', // written by a newer version: opens read-only; params.version
  'updateDamaged', // an update that could not be applied; params.id
  'exportFailed', // params.file, params.detail
  'paperFailed', // params.detail
  'printFailed', // params.detail
  'pictureUnreadable', // params.file
  'wordUnreadable', // not a .docx; params.file
  'wordWithoutScripts', // nothing in it belongs to a segment of the session; params.file
  'fileEmpty', // params.file
  'fileTooLarge', // more bytes, parts or unpacked bytes than the limit; params.file
  'fileIncomplete', // its end is missing; params.file
  'fileDamaged', // its parts do not match its directory or are not well-formed; params.file
  'fileEncrypted', // params.file
  'fileOldWord', // a .doc; params.file
  'fileTooHeavy', // reading it took too much time or memory; params.file
  'attachmentNoFile', // a folder or something else that is no file; params.file
  'attachmentSourceGone', // the chosen file vanished; params.file
  'attachmentSourceChanged', // the chosen file changed while it was copied; params.file
  'attachmentSourceUnreadable', // params.file, params.detail
  'attachmentNoPicture', // named as a picture, but none that can be shown; params.file
  'attachmentsNotCopied', // of a copy of the workspace; params.folder, params.count
  'attachmentMissing', // its file is not in the workspace; params.file
  'attachmentChanged', // its file is not what was stored; params.file
  'attachmentNeverOpened', // of a type that is not opened; params.file
  'attachmentWithoutProgram', // the system could not open it; params.file, params.detail
] as const
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, string | number>>
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export const problem = (code: ProblemCode, params: Problem['params'] = {}): Problem => ({ code, params })

/** Thrown inside a process up to the boundary, where it becomes a reply. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(reason: Problem) {
    super(reason.code)
    this.problem = reason
  }
}
