import { Button } from '@mantine/core'
import { useState } from 'react'
import { isInTrash } from '../../domain/entity'
import type { LibrarySnapshot } from '../../domain/library'
import { formatDate } from '../../domain/timing/format'
import { currentLanguage } from '../../i18n'
import type { BackedUpSession, BackupInfo } from '../../ipc/backups'
import { ProblemWords } from '../feedback/ProblemWords'
import { useTranslation } from '../components/translation'
import { useLibrary, useLibraryReadOnly } from '../state/read'
import { restoreFromBackup } from './backupActions'
import classes from './BackupsTab.module.css'
import { trashItemLabel } from './trashActions'
import { useSessionsOf } from './useBackups'

const columns = ['session', 'date', 'segments', 'runs', 'now'] as const

/** Whether a session of a backup still exists. */
function stateOf({ sessions }: LibrarySnapshot, id: string): 'live' | 'trash' | 'gone' {
  const entry = sessions.get(id)
  if (!entry || entry.purgedAt !== undefined) return 'gone'
  return isInTrash(entry) ? 'trash' : 'live'
}

/** The sessions of one backup. */
export function BackedUpSessions({ backup }: { backup: BackupInfo }) {
  const { t } = useTranslation()
  const { value: sessions, problem } = useSessionsOf(backup.id)
  if (problem)
    return (
      <p className={classes.said} role="alert">
        <ProblemWords problem={problem} />
      </p>
    )
  if (!sessions) return <p className={classes.said}>{t('trash.backup.reading')}</p>
  if (sessions.length === 0) return <p className={classes.said}>{t('trash.backup.noSessions')}</p>
  return (
    <table className={classes.table} aria-label={t('trash.backup.table')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`trash.backup.column.${column}`)}
            </th>
          ))}
          <th scope="col" aria-label={t('trash.backup.column.restore')} />
        </tr>
      </thead>
      <tbody>
        {sessions.toSorted(bySeasonAndNumber).map((session) => (
          <SessionRow key={session.id} backup={backup} session={session} />
        ))}
      </tbody>
    </table>
  )
}

const bySeasonAndNumber = (a: BackedUpSession, b: BackedUpSession): number =>
  (a.seasonName < b.seasonName ? -1 : a.seasonName > b.seasonName ? 1 : 0) || (a.number ?? 0) - (b.number ?? 0)

function SessionRow({ backup, session }: { backup: BackupInfo; session: BackedUpSession }) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const state = useLibrary((library) => stateOf(library, session.id))
  const [isRestoring, setRestoring] = useState(false)
  const name = trashItemLabel({ collection: 'sessions', name: session.theme, number: session.number })
  const restore = async () => {
    setRestoring(true)
    await restoreFromBackup(backup, session)
    setRestoring(false)
  }
  if (!session.isReadable)
    return (
      <tr aria-label={session.id}>
        <td colSpan={columns.length + 1} className={classes.quiet}>
          {t('trash.backup.sessionUnreadable')}
        </td>
      </tr>
    )
  return (
    <tr aria-label={name}>
      <td>
        <span className={classes.theme}>{name}</span>
        <span className={classes.season}>{session.seasonName}</span>
      </td>
      <td>{session.date && formatDate(session.date, currentLanguage())}</td>
      <td className={classes.quiet}>{session.segmentCount}</td>
      <td className={classes.quiet}>{session.runCount}</td>
      <td className={classes.quiet}>{t(`trash.backup.now.${state}`)}</td>
      <td className={classes.act}>
        <Button
          size="compact-sm"
          disabled={readOnly}
          loading={isRestoring}
          aria-label={t(state === 'gone' ? 'trash.backup.restoreName' : 'trash.backup.restoreCopyName', { name })}
          onClick={() => void restore()}
        >
          {t(state === 'gone' ? 'trash.backup.restore' : 'trash.backup.restoreCopy')}
        </Button>
      </td>
    </tr>
  )
}
