import { reportFailure } from '../feedback/reportFailure'
import { addEntity, bringBack, type NewEntity } from '../../document/edits/libraryEdits'
import { collectionNames, type CollectionName } from '../../domain/library'
import { currentLanguage, t } from '../../i18n'
import { formatInstant } from '../../i18n/formats'
import type { BackedUpSession, BackupInfo, RestoredSession } from '../../ipc/backups'
import { currentSeasonId } from '../season/createAndOpenSession'
import { openInPlanner } from '../season/sessionActions'
import { edit, notifyDone } from '../state/edit'
import { nextNumber } from '../state/sessions'
import { ask } from '../state/studio'
import { workspace } from '../state/workspace'
import { listNames } from './trashActions'

/** When a backup was made, always with its date. */
export const backupTime = ({ madeAt }: Pick<BackupInfo, 'madeAt'>): string =>
  formatInstant(madeAt, currentLanguage(), undefined, 0)

/** Restores a session from a backup with what it uses, beside what exists, and shows a notice of the result. */
export const restoreFromBackup = (backup: BackupInfo, session: BackedUpSession): Promise<void> =>
  reportFailure(async () => {
    const restored = await ask('backup.restoreSession', {
      backup: backup.id,
      sessionId: session.id,
      copyMark: t('trash.backup.copyMark', { time: backupTime(backup) }),
    })
    const missing = restored.entities.filter(
      (entity) => !isThere(entity.collection, entity.id) && !isOfOwnerThere(entity),
    )
    const seasonId = restored.seasonId ?? currentSeasonId()
    const number = restored.isCopy || restored.number === null ? nextNumber(seasonId) : restored.number
    const entry = { seasonId, number, archivedAt: null, sample: restored.sample }
    const isDone = edit('gesture.session.restoreBackup', {
      library: [
        ...missing.map(({ collection, id, fields }) => bringBack(collection, id, fields as NewEntity<CollectionName>)),
        addEntity('sessions', entry, restored.id),
      ],
    })
    if (isDone) say(restored, missing)
  })

const isThere = (collection: CollectionName, id: string): boolean =>
  workspace.getState().library?.[collection].get(id)?.deletedAt === null

/** Whether it is an attachment of something that exists, whose attachments stay as they are. */
const isOfOwnerThere = ({ collection, fields: { ownerId } }: RestoredSession['entities'][number]): boolean =>
  collection === 'attachments' && collectionNames.some((name) => isThere(name, String(ownerId)))

function say({ id, theme, isCopy, lostRuns }: RestoredSession, along: RestoredSession['entities']): void {
  const name = theme || t('shell.session.untitled')
  const names = along.map(({ fields }) => String(fields.name ?? '') || t('library.unnamed'))
  const said = [
    isCopy ? t('trash.backup.copied', { name }) : t('trash.restoredOne', { name }),
    ...(names.length > 0 ? [t('trash.along', { names: listNames(names) })] : []),
    ...(lostRuns > 0 ? [t('trash.backup.lostRuns', { count: lostRuns })] : []),
  ]
  notifyDone({
    message: said.join(t('trash.and')),
    tone: lostRuns > 0 ? 'caution' : 'good',
    action: { label: t('trash.show'), run: () => void openInPlanner(id) },
  })
}
