import { Switch } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { reportFailure } from '../feedback/reportFailure'
import { IntoSlot } from '../feedback/slots'
import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../components/translation'
import { useLibrary, useLibraryReadOnly, useSummaries } from '../state/read'
import { createAndOpenSession } from './createAndOpenSession'
import { TrashLink } from '../table/TrashLink'
import { SeasonTable } from './SeasonTable'
import { useSampleOffer } from './sampleOffer'
import classes from './SessionsScreen.module.css'
import { sessionsView } from './sessionsView'
import { AddAction } from '../table/AddAction'

const create = (seasonId?: string): void => void reportFailure(() => createAndOpenSession(seasonId))

/** Every session of the workspace, by season. */
export function SessionsScreen() {
  const { t } = useTranslation()
  const library = useLibrary()
  const summaries = useSummaries()
  const readOnly = useLibraryReadOnly()
  const [showArchived, setShowArchived] = useState(false)
  const view = useMemo(() => sessionsView(library, summaries, showArchived), [library, summaries, showArchived])
  const offer = useSampleOffer()
  if (view.isEmpty) {
    return (
      <>
        <IntoSlot name="actions">
          <TrashLink kind="sessions" />
        </IntoSlot>
        <EmptyState
          icon={<IconCalendarEvent size={40} stroke={1.2} />}
          title={t('sessions.empty')}
          hint={t('sessions.emptyHint')}
          {...(readOnly ? {} : { action: { label: t('sessions.create'), run: () => create() } })}
          {...offer}
        />
      </>
    )
  }
  return (
    <div className={classes.screen}>
      {!readOnly && <AddAction label={t('sessions.create')} onAdd={() => create()} />}
      <div className={classes.tools}>
        <TrashLink kind="sessions" />
        {view.archivedCount > 0 && (
          <Switch
            size="xs"
            label={t('sessions.showArchived', { count: view.archivedCount })}
            checked={showArchived}
            onChange={(event) => setShowArchived(event.currentTarget.checked)}
          />
        )}
      </div>
      {view.groups.map((group) => (
        <SeasonTable key={group.id} group={group} onCreate={() => create(group.id || undefined)} />
      ))}
    </div>
  )
}
