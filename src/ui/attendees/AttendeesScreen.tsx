import { IconUsersGroup } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { attendeeGroups } from '../../domain/session'
import type { CopiedContent } from '../../interchange/table/clipboardTable'
import { usePastedContent } from '../clipboard/usePastedContent'
import { EmptyState } from '../components/EmptyState'
import { useFinder } from '../components/finder'
import { useTranslation } from '../components/translation'
import { AddRow } from '../table/AddRow'
import { EntityTable } from '../table/EntityTable'
import screenClasses from '../table/Screen.module.css'
import { useDirectory } from '../table/useDirectory'
import { stepTarget } from '../table/moveTarget'
import { useReadOnly } from '../state/read'
import { addList, addNew, moveAttendee, pick, removeAttendee } from './attendeeActions'
import { attendeeColumns } from './attendeeColumns'
import classes from './AttendeesScreen.module.css'
import { AttendeeTools } from './AttendeeTools'
import { shownAttendees, type AttendeeFilter } from './shownAttendees'
import { useAttendees } from '../state/useAttendees'
import { AddAction } from '../table/AddAction'

/** 出席人员: everyone in the hall, including those on stage. */
export function AttendeesScreen() {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const view = useAttendees()
  const find = useFinder()
  const [filter, setFilter] = useState<AttendeeFilter>('all')
  const { query, place, search, reveal } = useDirectory()
  const addRow = useRef<HTMLInputElement>(null)
  const columns = useMemo(() => attendeeColumns(t), [t])
  const rows = shownAttendees(view.rows, { filter, query, find, editedId: place.selectedId })
  const arrange = useMemo(() => {
    const ids = rows.filter(({ isOnStage }) => !isOnStage).map(({ id }) => id)
    const step = (id: string, direction: -1 | 1) => {
      const afterId = stepTarget(ids, [id], direction)
      if (afterId !== undefined) moveAttendee(id, afterId)
      place.go(id)
    }
    return { ids, move: moveAttendee, step }
  }, [rows, place])
  const group = attendeeGroups.find((one) => one === filter) ?? null
  const { mark } = place
  const add = async (line: string) => {
    const id = await addList({ text: line, table: null }, 'attendees.gesture.add', group)
    if (id === undefined) return
    search('')
    mark(id)
  }
  const paste = useCallback(
    async (copied: CopiedContent) => {
      const id = await addList(copied, 'attendees.gesture.paste', group)
      if (id !== undefined) reveal(id)
    },
    [group, reveal],
  )
  usePastedContent(readOnly ? null : paste)
  const start = () => addRow.current?.focus()
  return (
    <div className={screenClasses.tabbed}>
      {!readOnly && <AddAction label={t('attendees.addButton')} onAdd={start} />}
      <AttendeeTools
        view={view}
        filter={filter}
        query={query}
        readOnly={readOnly}
        onFilter={(next) => {
          setFilter(next)
          place.clear()
        }}
        onQuery={search}
        onAdd={(name) => void addNew(name, group).then((id) => id !== undefined && reveal(id))}
        onPick={(personId) => {
          const id = pick(personId)
          if (id !== undefined) reveal(id)
        }}
      />
      <div className={classes.table}>
        <EntityTable
          label={t('attendees.table')}
          columns={columns}
          rows={rows}
          place={place}
          arrange={arrange}
          readOnly={readOnly}
          canRemove={({ isOnStage }) => !isOnStage}
          onRemove={removeAttendee}
        >
          {!readOnly && (
            <AddRow ref={addRow} label={t('attendees.add')} onAdd={(line) => void add(line)} onPasteList={paste} />
          )}
          {rows.length === 0 && view.rows.length > 0 && (
            <p className={screenClasses.nothing}>{t('attendees.notFound')}</p>
          )}
          {view.rows.length === 0 && (
            <EmptyState
              icon={<IconUsersGroup size={40} stroke={1.2} />}
              title={t('attendees.empty')}
              hint={t('attendees.emptyHint')}
              {...(readOnly ? {} : { action: { label: t('attendees.addButton'), run: start } })}
            />
          )}
        </EntityTable>
      </div>
    </div>
  )
}
