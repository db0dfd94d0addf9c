import { currentLanguage } from '../../i18n'
import { formatInstant } from '../../i18n/formats'
import { useTranslation } from '../components/translation'
import { usePlace } from '../state/place'
import { useSession, useWorkspace } from '../state/read'
import { useAppState } from './appState'
import { Slot } from './slots'
import classes from './StatusBar.module.css'

/** The last part of a path, of either platform's kind. */
const folderName = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path

export function StatusBar() {
  const { t } = useTranslation()
  const folder = useWorkspace(({ opened }) => opened?.folder ?? null)
  const backedUpAt = useWorkspace(({ opened }) => opened?.backedUpAt ?? null)
  const said = useAppState((state) => state.said)
  const zone = useZone()
  const backup =
    backedUpAt === null
      ? t('shell.status.notBackedUp')
      : t('shell.status.backedUp', { time: formatInstant(backedUpAt, currentLanguage(), zone) })
  return (
    <footer className={classes.bar} aria-label={t('shell.status.label')}>
      <Slot name="statusStart" className={classes.slot} />
      {folder && <span title={folder}>{t('shell.status.workspace', { name: folderName(folder) })}</span>}
      <span role="status">{said}</span>
      <span className={classes.spring} />
      <span>
        {t('shell.status.offline')} · {backup}
      </span>
      <Slot name="statusEnd" className={classes.slot} />
    </footer>
  )
}

/** Beside the times of a show no other clock is shown than its own; elsewhere it is this machine's. */
function useZone(): string | undefined {
  const { screen } = usePlace()
  const zone = useSession((session) => session?.details.zone)
  return screen === 'live' ? zone : undefined
}
