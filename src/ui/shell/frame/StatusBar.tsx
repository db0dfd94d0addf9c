import { IconAlertTriangle } from '@tabler/icons-react'
import { currentLanguage } from '../../../i18n'
import { formatInstant } from '../../../i18n/formats'
import { useTranslation } from '../../components/translation'
import { usePlace } from '../../state/place'
import { useSession, useWorkspace } from '../../state/read'
import { useStatusMessage } from '../../state/statusMessage'
import { problemWords } from '../../feedback/reportFailure'
import { FrameSlot } from '../../feedback/slots'
import classes from './StatusBar.module.css'

/** The last part of a path, on either platform. */
const folderName = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path

export function StatusBar() {
  const { t } = useTranslation()
  const folder = useWorkspace(({ opened }) => opened?.folder ?? null)
  const said = useStatusMessage()
  return (
    <footer className={classes.bar} aria-label={t('shell.status.label')}>
      <FrameSlot name="statusStart" className={classes.slot} />
      {folder && <span title={folder}>{t('shell.status.workspace', { name: folderName(folder) })}</span>}
      <span role="status">{said}</span>
      <span className={classes.spring} />
      <span>{t('shell.status.offline')}</span>
      <BackupState />
      <FrameSlot name="statusEnd" className={classes.slot} />
    </footer>
  )
}

/** The time of the newest backup; beside it, why the last attempt failed. */
function BackupState() {
  const { t } = useTranslation()
  const newestAt = useWorkspace(({ opened }) => opened?.backup.newestAt ?? null)
  const problem = useWorkspace(({ opened }) => opened?.backup.problem ?? null)
  const zone = useZone()
  const newest =
    newestAt === null
      ? t('shell.status.notBackedUp')
      : t('shell.status.backedUp', { time: formatInstant(newestAt, currentLanguage(), zone) })
  return (
    <>
      <span>{newest}</span>
      {problem && (
        <span className={classes.failed} title={problemWords(problem)}>
          <IconAlertTriangle size={13} aria-hidden="true" />
          {t('shell.status.backupFailed')}
        </span>
      )}
    </>
  )
}

/** Beside the times of a show only the show clock is shown; elsewhere it is this machine's clock. */
function useZone(): string | undefined {
  const { screen } = usePlace()
  const zone = useSession((session) => session?.details.zone)
  return screen === 'live' ? zone : undefined
}
