import { Tabs } from '@mantine/core'
import { useTranslation } from '../components/translation'
import screenClasses from '../table/Screen.module.css'
import { countsOf } from '../state/counts'
import { useLibrary } from '../state/read'
import { BackupsTab } from './BackupsTab'
import { DeletedTab } from './DeletedTab'
import { showTab, useTrashPlace } from '../state/trashPlace'
import classes from './TrashScreen.module.css'

/** 回收站: what was deleted, and what backups still contain. */
export function TrashScreen() {
  const { t } = useTranslation()
  const { tab } = useTrashPlace()
  const count = useLibrary((library) => countsOf(library).trash)
  return (
    <Tabs
      className={screenClasses.tabbed}
      value={tab}
      keepMounted={false}
      onChange={(next) => showTab(next === 'backups' ? 'backups' : 'deleted')}
    >
      <div className={classes.tabs}>
        <Tabs.List aria-label={t('shell.nav.trash')} className={screenClasses.tabs}>
          <Tabs.Tab value="deleted">{t('trash.tab', { count })}</Tabs.Tab>
          <Tabs.Tab value="backups">{t('trash.backup.tab')}</Tabs.Tab>
        </Tabs.List>
      </div>
      <Tabs.Panel value="deleted" className={classes.panel}>
        <DeletedTab />
      </Tabs.Panel>
      <Tabs.Panel value="backups" className={classes.panel}>
        <BackupsTab />
      </Tabs.Panel>
    </Tabs>
  )
}
