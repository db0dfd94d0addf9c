import { useTranslation } from 'react-i18next'
import type { Finding } from '../../domain/findings/finding'
import type { SessionSnapshot } from '../../domain/session'
import { SessionDetailsForm } from '../season/SessionDetailsForm'
import { useReadOnly } from '../state/read'
import { useSelection } from '../state/selection'
import { FindingsPanel } from './FindingsPanel'
import { ManyForm } from './ManyForm'
import { PartForm } from './PartForm'
import { SegmentForm } from './SegmentForm'
import classes from './SidePanel.module.css'

/** What can be said of what is selected, and below it what is wrong with the session. */
export function SidePanel({ session, findings }: { session: SessionSnapshot; findings: readonly Finding[] }) {
  const { t } = useTranslation()
  return (
    <aside className={classes.panel} aria-label={t('planner.panel.label')}>
      <SelectedForm session={session} />
      <FindingsPanel findings={findings} />
    </aside>
  )
}

function SelectedForm({ session }: { session: SessionSnapshot }) {
  const { ids } = useSelection()
  const readOnly = useReadOnly()
  const rows = ids.flatMap((id) => session.rows.get(id) ?? [])
  const [first] = rows
  if (!first) return <SessionDetailsForm />
  if (rows.length > 1) return <ManyForm rows={rows} readOnly={readOnly} />
  if (first.type === 'part') return <PartForm key={first.id} part={first} readOnly={readOnly} />
  return <SegmentForm key={first.id} segment={first} session={session} readOnly={readOnly} />
}
