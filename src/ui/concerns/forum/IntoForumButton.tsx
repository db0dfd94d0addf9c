import { Button } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '../../components/translation'
import classes from './Forum.module.css'
import { ForumDialog } from './ForumDialog'

/** Opens the choice of a micro-forum for a concern, and for others with it. */
export function IntoForumButton({ concernId }: { concernId: string }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        className={classes.open}
        leftSection={<IconMessages size={16} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('concerns.forum.open')}
      </Button>
      {isOpen && <ForumDialog concernId={concernId} onClose={() => setOpen(false)} />}
    </>
  )
}
