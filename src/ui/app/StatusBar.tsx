import { currentLanguage } from '../../i18n'
import { formatInstant } from '../../i18n/formats'
import { useTranslation } from '../components/translation'
import { useWorkspace } from '../state/read'
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
  const backup =
    backedUpAt === null
      ? t('shell.status.notBackedUp')
      : t('shell.status.backedUp', { time: formatInstant(backedUpAt, currentLanguage()) })
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
