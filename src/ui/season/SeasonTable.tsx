import { ActionIcon } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import { SampleTag, Tag } from '../components/Tag'
import type { MenuPlace } from '../components/MenuAt'
import { useTranslation } from '../components/translation'
import { removeSeason } from './removeSeason'
import { useLibraryReadOnly } from '../state/read'
import { SessionMenu } from './SessionMenu'
import { SessionTableRow } from './SessionTableRow'
import classes from './SessionsScreen.module.css'
import type { SeasonGroup } from './sessionsView'

const columns = [
  { name: 'number', width: 40 },
  { name: 'theme', width: undefined },
  { name: 'date', width: 174 },
  { name: 'start', width: 60 },
  { name: 'venue', width: '18%' },
  { name: 'state', width: 110 },
  { name: 'segments', width: 68 },
  { name: 'length', width: 90 },
] as const
const figures: ReadonlySet<string> = new Set(['segments', 'length'])

/** Moves the focus between the rows of all seasons with the arrow keys, Home and End. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-session-row]')]
  const at = rows.indexOf(event.target as HTMLElement)
  if (at < 0) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus()
}

export function SeasonTable({ group, onCreate }: { group: SeasonGroup; onCreate: () => void }) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const [menu, setMenu] = useState<{ readonly id: string; readonly at: MenuPlace } | null>(null)
  const [renamingId, setRenamingId] = useState<string | null>(null)
  const name = group.name || t('sessions.noSeason')
  const menuRow = group.rows.find(({ id }) => id === menu?.id)
  return (
    <section className={classes.season} aria-label={name}>
      <div className={classes.seasonHead}>
        <h2 className={classes.seasonName}>{name}</h2>
        <SampleTag sample={group.sample} />
        <Tag>{t('sessions.count', { count: group.rows.length })}</Tag>
        {!readOnly && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('sessions.createIn', { season: name })}
            onClick={onCreate}
          >
            <IconPlus size={16} aria-hidden="true" />
          </ActionIcon>
        )}
        {!readOnly && group.id !== '' && (
          <ActionIcon
            variant="subtle"
            color="gray"
            className={classes.removeSeason}
            aria-label={t('library.delete', { name })}
            title={t('library.delete', { name })}
            onClick={() => removeSeason(group)}
          >
            <IconTrash size={15} aria-hidden="true" />
          </ActionIcon>
        )}
      </div>
      {group.rows.length === 0 ? (
        <p className={classes.none}>{t('sessions.none')}</p>
      ) : (
        <table className={classes.table} onKeyDown={moveFocus}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.name}
                  scope="col"
                  style={{ width: column.width }}
                  data-column={column.name}
                  className={figures.has(column.name) ? classes.figure : undefined}
                >
                  {t(`sessions.column.${column.name}`)}
                </th>
              ))}
              <th style={{ width: 44 }} aria-label={t('sessions.column.actions')} />
            </tr>
          </thead>
          <tbody>
            {group.rows.map((row) => (
              <SessionTableRow
                key={row.id}
                row={row}
                isRenaming={renamingId === row.id}
                onRename={() => setRenamingId(row.id)}
                onRenamed={() => setRenamingId(null)}
                onMenu={(at) => setMenu({ id: row.id, at })}
              />
            ))}
          </tbody>
        </table>
      )}
      {menu && menuRow && (
        <SessionMenu
          row={menuRow}
          at={menu.at}
          onClose={() => setMenu(null)}
          onRename={() => setRenamingId(menuRow.id)}
        />
      )}
    </section>
  )
}
