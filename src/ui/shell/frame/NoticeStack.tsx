import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'
import { Button } from '@mantine/core'
import { hideNotification, Notifications, showNotification } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useConsoleState } from '../../live/consoleState'
import { dismiss, useNotices, type Notice } from '../../state/notices'
import classes from './NoticeStack.module.css'

/** How long a notice stays, in ms; one with an action stays longer, an error until it is closed. */
const stays = (notice: Notice): number | false => (notice.tone === 'error' ? false : notice.action ? 10_000 : 5_000)

const looks = {
  info: { color: 'gray', icon: <IconInfoCircle size={14} /> },
  good: { color: 'teal', icon: <IconCheck size={14} /> },
  caution: { color: 'orange', icon: <IconAlertTriangle size={14} /> },
  error: { color: 'vermilion', icon: <IconAlertTriangle size={14} /> },
} as const

const keyOf = ({ id }: Notice): string => `notice-${id}`

/** Shows each notice once, as a Mantine notification; closing it removes it from the list. */
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
        classNames: {
          root: classes.card,
          icon: classes.icon,
          body: classes.body,
          description: classes.description,
          closeButton: classes.close,
        },
        role: notice.tone === 'error' ? 'alert' : 'status',
        onClose: () => dismiss(notice.id),
      })
    }
  }, [list])
  const place = usePlaceOfStack()
  return <Notifications position="bottom-left" limit={3} zIndex={400} className={classes.stack} data-place={place} />
}

/** A place where notices cover nothing that is pressed. */
const usePlaceOfStack = (): 'shell' | 'console' | 'aboveTray' =>
  useConsoleState(({ isShown, tray }) => {
    if (!isShown) return 'shell'
    return tray === 'correct' || tray === 'note' ? 'aboveTray' : 'console'
  })

function NoticeWords({ notice }: { notice: Notice }) {
  const { action, message } = notice
  return (
    <div className={classes.words}>
      <div className={classes.message}>{message}</div>
      {action && (
        <Button
          className={classes.action}
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
