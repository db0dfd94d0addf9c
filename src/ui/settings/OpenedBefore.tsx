import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { reportFailure } from '../feedback/reportFailure'
import type { WorkspaceInfo } from '../../ipc/workspaceShapes'
import { openKnownWorkspace } from './otherWorkspace'
import { Tag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import { ask } from '../state/studio'
import classes from './SettingsScreen.module.css'

/** The workspaces that were opened before, and the default one, to return to. */
export function OpenedBefore() {
  const { t } = useTranslation()
  const [known, setKnown] = useState<readonly WorkspaceInfo[]>([])
  useEffect(() => {
    void reportFailure(async () => setKnown(await ask('workspace.list')))
  }, [])
  const others = known.filter(({ isOpen }) => !isOpen)
  if (others.length === 0) return null
  return (
    <section aria-label={t('settings.workspaces')} className={classes.others}>
      <h3 className={classes.subtitle}>{t('settings.workspaces')}</h3>
      <ul className={classes.list}>
        {others.map(({ id, folder, isOwn }) => (
          <li key={id} className={classes.other}>
            <span className={classes.path}>{folder}</span>
            {isOwn && <Tag>{t('settings.ownWorkspace')}</Tag>}
            <Button
              size="compact-sm"
              aria-label={t('settings.openThisName', { folder })}
              onClick={() => void openKnownWorkspace(id)}
            >
              {t('settings.openThis')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
