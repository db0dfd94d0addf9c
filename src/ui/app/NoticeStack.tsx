import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'
import { Button } from '@mantine/core'
import { hideNotification, Notifications, showNotification } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { dismiss, useNotices, type Notice } from '../state/notices'
import classes from './NoticeStack.module.css'

/** How long a notice stays, in ms; one that asks for something stays longer, an error until it is closed. */
const stays = (notice: Notice): number | false => (notice.tone === 'error' ? false : notice.action ? 10_000 : 5_000)

const looks = {
  info: { color: 'gray', icon: <IconInfoCircle size={18} /> },
  good: { color: 'teal', icon: <IconCheck size={18} /> },
  caution: { color: 'orange', icon: <IconAlertTriangle size={18} /> },
  error: { color: 'vermilion', icon: <IconAlertTriangle size={18} /> },
} as const

const keyOf = ({ id }: Notice): string => `notice-${id}`

/** Shows each notice once, as a notification of Mantine's; closing one takes it off the list. */
export function NoticeStack() {
  const list = useNotices()
  const shown = useRef<readonly Notice[]>([])
  useEffect(() => {
    for (const notice of shown.current) if (!list.includes(notice)) hideNotification(keyOf(notice))
    shown.current = list
    for (const notice of list) {
      showNotification({
        id: keyOf(notice),
        ...looks[notice.tone],
        message: <NoticeWords notice={notice} />,
        autoClose: stays(notice),
        role: notice.tone === 'error' ? 'alert' : 'status',
        onClose: () => dismiss(notice.id),
      })
    }
  }, [list])
  return <Notifications position="bottom-center" limit={4} zIndex={400} className={classes.stack} />
}

function NoticeWords({ notice }: { notice: Notice }) {
  const { action, message } = notice
  return (
    <div className={classes.notice}>
      <span className={classes.message}>{message}</span>
      {action && (
        <Button
          size="compact-sm"
          onClick={() => {
            hideNotification(keyOf(notice))
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
    </div>
  )
}
