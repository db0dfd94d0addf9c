import { Menu } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconCopy, IconExternalLink, IconPencil, IconTrash } from '@tabler/icons-react'
import { MenuAt, type MenuPlace } from '../components/MenuAt'
import { useTranslation } from '../components/translation'
import { useLibraryReadOnly } from '../state/read'
import { duplicate, openInPlanner, removeSession, setArchived } from './sessionActions'
import type { SessionRow } from './sessionsView'

interface Props {
  readonly row: SessionRow
  readonly at: MenuPlace
  readonly onClose: () => void
  readonly onRename: () => void
}

/** The actions on a session of the list. */
export function SessionMenu({ row, at, onClose, onRename }: Props) {
  const { t } = useTranslation()
  // Renaming changes the session's own document; the rest changes the list.
  const disabled = useLibraryReadOnly()
  const icon = { size: 16, 'aria-hidden': true } as const
  return (
    <MenuAt label={t('sessions.menu')} at={at} onClose={onClose}>
      <Menu.Item leftSection={<IconExternalLink {...icon} />} onClick={() => void openInPlanner(row.id)}>
        {t('sessions.open')}
      </Menu.Item>
      <Menu.Item leftSection={<IconPencil {...icon} />} onClick={onRename}>
        {t('sessions.rename')}
      </Menu.Item>
      <Menu.Item disabled={disabled} leftSection={<IconCopy {...icon} />} onClick={() => void duplicate(row.id)}>
        {t('sessions.duplicate')}
      </Menu.Item>
      <Menu.Item
        disabled={disabled}
        leftSection={row.isArchived ? <IconArchiveOff {...icon} /> : <IconArchive {...icon} />}
        onClick={() => void setArchived(row.id, !row.isArchived)}
      >
        {row.isArchived ? t('sessions.unarchive') : t('sessions.archive')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        disabled={disabled}
        leftSection={<IconTrash {...icon} />}
        color="vermilion"
        onClick={() => void removeSession(row.id, row.theme)}
      >
        {t('sessions.delete')}
      </Menu.Item>
    </MenuAt>
  )
}
