import { ActionIcon } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { formatDate, formatSpoken } from '../../domain/timing/format'
import { currentLanguage } from '../../i18n'
import { SampleTag, Tag } from '../components/Tag'
import { TextCell } from '../components/TextCell'
import type { MenuPlace } from '../components/MenuAt'
import { useTranslation } from '../components/translation'
import { openInPlanner, removeSession, rename } from './sessionActions'
import classes from './SessionsScreen.module.css'
import type { SessionRow } from './sessionsView'

interface Props {
  readonly row: SessionRow
  readonly isRenaming: boolean
  readonly onRename: () => void
  readonly onRenamed: () => void
  readonly onMenu: (at: MenuPlace) => void
}

const below = (element: HTMLElement): MenuPlace => {
  const { left, bottom } = element.getBoundingClientRect()
  return { x: left, y: bottom }
}

/** So that the keys continue from the next row when this one is gone. */
function focusNeighbour({ nextElementSibling, previousElementSibling }: HTMLElement): void {
  const neighbour = nextElementSibling ?? previousElementSibling
  if (neighbour instanceof HTMLElement) neighbour.focus()
}

export function SessionTableRow({ row, isRenaming, onRename, onRenamed, onMenu }: Props) {
  const { t } = useTranslation()
  const element = useRef<HTMLTableRowElement>(null)
  const language = currentLanguage()
  const endRename = () => {
    onRenamed()
    requestAnimationFrame(() => element.current?.focus())
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return
    const act = {
      Enter: () => void openInPlanner(row.id),
      F2: onRename,
      Delete: () => {
        focusNeighbour(event.currentTarget)
        void removeSession(row.id, row.theme)
      },
      ContextMenu: () => onMenu(below(event.currentTarget)),
    }[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault()
    onMenu({ x: event.clientX, y: event.clientY })
  }
  return (
    <tr
      ref={element}
      className={classes.row}
      tabIndex={0}
      data-session-row
      data-archived={row.isArchived || undefined}
      aria-label={row.theme || t('shell.session.untitled')}
      onKeyDown={onKeyDown}
      onDoubleClick={() => void openInPlanner(row.id)}
      onContextMenu={onContextMenu}
    >
      <td className={classes.number}>{row.number}</td>
      <td className={classes.themeCell}>
        {isRenaming ? (
          <TextCell
            autoFocus
            label={t('sessions.column.theme')}
            value={row.theme}
            onCommit={(theme) => void rename(row.id, theme)}
            onLeave={endRename}
            onEnd={onRenamed}
          />
        ) : (
          <Theme row={row} />
        )}
      </td>
      <td>{row.date && formatDate(row.date, language)}</td>
      <td>{row.start}</td>
      <td data-column="venue" title={row.venueName}>
        {row.venueName}
      </td>
      <td>
        {row.state && <Tag tone={row.state === 'final' ? 'good' : 'neutral'}>{t(`term.state.${row.state}`)}</Tag>}
      </td>
      <td data-column="segments" className={classes.figure}>
        {row.segmentCount}
      </td>
      <td className={classes.figure}>{formatSpoken(row.lengthMs, language)}</td>
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          tabIndex={-1}
          aria-label={t('sessions.more', { name: row.theme || t('shell.session.untitled') })}
          onClick={(event) => onMenu(below(event.currentTarget))}
        >
          <IconDots size={16} aria-hidden="true" />
        </ActionIcon>
      </td>
    </tr>
  )
}

function Theme({ row }: { row: SessionRow }) {
  const { t } = useTranslation()
  return (
    <span className={classes.theme}>
      <button
        type="button"
        tabIndex={-1}
        className={classes.themeLink}
        title={row.theme}
        onClick={() => void openInPlanner(row.id)}
      >
        {row.theme || <span className={classes.untitled}>{t('shell.session.untitled')}</span>}
      </button>
      <SampleTag sample={row.sample} />
      {row.isArchived && <Tag>{t('sessions.isArchived')}</Tag>}
    </span>
  )
}
