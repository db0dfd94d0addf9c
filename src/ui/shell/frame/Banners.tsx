import { Button } from '@mantine/core'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../../components/translation'
import { isOfLibrary, isOfSession, usePlace } from '../../state/place'
import { useWorkspace } from '../../state/read'
import { useStorageProblem } from '../../state/saving'
import { openPanel } from '../../state/appState'
import classes from './Banners.module.css'
import { ProblemWords } from '../../feedback/ProblemWords'
import { saveElsewhere } from '../../settings/saveElsewhere'

/** What the user must know before continuing: edits that cannot be stored, damage, a read-only document. */
export function Banners() {
  return (
    <>
      <StorageProblemBanner />
      <DamageBanner />
      <ReadOnlyBanner />
    </>
  )
}

function StorageProblemBanner() {
  const { t } = useTranslation()
  const storageProblem = useStorageProblem()
  if (!storageProblem) return null
  return (
    <Banner
      tone="error"
      action={<Button onClick={() => void saveElsewhere()}>{t('shell.storageProblem.saveElsewhere')}</Button>}
    >
      <ProblemWords problem={storageProblem} /> {t('shell.storageProblem.kept')}
    </Banner>
  )
}

function DamageBanner() {
  const { t } = useTranslation()
  const count = useWorkspace(({ opened }) => opened?.damages.length ?? 0)
  if (count === 0) return null
  return (
    <Banner tone="caution" action={<Button onClick={() => openPanel('damages')}>{t('shell.damage.review')}</Button>}>
      <strong>{t('shell.damage.title', { count })}</strong> {t('shell.damage.intro')}
    </Banner>
  )
}

function ReadOnlyBanner() {
  const { t } = useTranslation()
  const { screen } = usePlace()
  const session = useWorkspace((view) => view.readOnly)
  const library = useWorkspace((view) => view.libraryReadOnly)
  const ofSession = isOfSession(screen) ? session : null
  const ofLibrary = isOfLibrary(screen) ? library : null
  const problem = ofSession ?? ofLibrary
  if (!problem) return null
  return (
    <Banner tone="caution" icon={<IconLock size={18} />}>
      {t(ofSession ? 'shell.readOnly.title' : 'shell.readOnly.library')} · <ProblemWords problem={problem} />
    </Banner>
  )
}

interface BannerProps {
  readonly tone: 'error' | 'caution'
  readonly icon?: ReactNode
  readonly action?: ReactNode
  readonly children: ReactNode
}

function Banner({ tone, icon = <IconAlertTriangle size={18} />, action, children }: BannerProps) {
  return (
    <div className={classes.banner} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <span className={classes.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={classes.words}>{children}</div>
      {action}
    </div>
  )
}
