import { Button, Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { reportFailure } from '../feedback/reportFailure'
import type { SetAsideCopies } from '../../ipc/workspaceShapes'
import { formatBytes } from '../../i18n/formats'
import { useTranslation } from '../components/translation'
import { useWorkspace } from '../state/read'
import { ask } from '../state/studio'
import classes from './SettingsScreen.module.css'

/** The copies of damaged stores: their size, and a button to delete them. */
export function SetAsideSection() {
  const { t } = useTranslation()
  const isUndecided = useWorkspace(({ opened }) => (opened?.damages.length ?? 0) > 0)
  const [copies, setCopies] = useState<SetAsideCopies | null>(null)
  const [isAsking, setAsking] = useState(false)
  useEffect(() => void reportFailure(async () => setCopies(await ask('setAside.list'))), [])
  const remove = () => {
    setAsking(false)
    void reportFailure(async () => setCopies(await ask('setAside.remove')))
  }
  if (!copies) return null
  return (
    <>
      <div className={classes.row}>
        <span className={classes.label}>{t('settings.setAside')}</span>
        <span>
          {copies.count === 0
            ? t('settings.setAsideNone')
            : t('settings.setAsideSize', { count: copies.count, size: formatBytes(copies.bytes) })}
        </span>
      </div>
      {copies.count > 0 && (
        <>
          {isUndecided && <p className={classes.hint}>{t('settings.setAsideWaits')}</p>}
          <div className={classes.actions}>
            <Button disabled={isUndecided} onClick={() => setAsking(true)}>
              {t('settings.setAsideRemove')}
            </Button>
          </div>
        </>
      )}
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={t('settings.setAsideQuestion')} centered>
        <p>{t('settings.setAsideGone')}</p>
        <div className={classes.actions}>
          <Button variant="filled" onClick={remove}>
            {t('settings.setAsideConfirm')}
          </Button>
          <Button data-autofocus onClick={() => setAsking(false)}>
            {t('settings.setAsideKeep')}
          </Button>
        </div>
      </Modal>
    </>
  )
}
