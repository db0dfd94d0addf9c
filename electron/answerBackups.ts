import type { Workspace } from './documents/workspace'
import { answer } from './ipc/answer'

/** Answers the windows' requests about the trash and backups. */
export function answerBackups(opening: Promise<Workspace>): void {
  answer('trash.purge', async (refs) => (await opening).ask(({ trash }) => trash.purge(refs, Date.now())))
  answer('backup.make', async () => (await opening).ask(({ backup }) => backup.make()))
  answer('backup.list', async () => (await opening).ask(({ fromBackup }) => fromBackup.list()))
  answer('backup.sessions', async (id) => (await opening).ask(({ fromBackup }) => fromBackup.sessions(id)))
  answer('backup.restoreSession', async ({ backup, sessionId, copyMark }) =>
    (await opening).ask(({ fromBackup }) => fromBackup.restoreSession(backup, sessionId, copyMark)),
  )
  answer('workspace.restoreBackup', async (id) => (await opening).ask((documents) => documents.restore(id)))
}
