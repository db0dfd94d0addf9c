import { memo, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useTranslation } from '../components/translation'
import { useAfterPaint } from '../components/useAfterPaint'
import { useWhenIdle } from '../components/useWhenIdle'
import { SessionDetailsForm } from '../season/SessionDetailsForm'
import { useReadOnly } from '../state/read'
import { useSelection } from '../state/selection'
import { workspace } from '../state/workspace'
import { FindingsPanel } from './FindingsPanel'
import { ManyForm } from './ManyForm'
import { PartForm } from './PartForm'
import { SegmentForm } from './SegmentForm'
import classes from './SidePanel.module.css'

/** What can be said of what is selected, and below it what is wrong with the session. */
export function SidePanel() {
  const { t } = useTranslation()
  return (
    <aside className={classes.panel} aria-label={t('planner.panel.label')}>
      <SelectedForm />
      <FindingsPanel />
    </aside>
  )
}

function SelectedForm() {
  const { ids } = useSelection()
  const isDue = useWhenIdle()
  // The form of another row comes right after the row is seen to be chosen; until then nothing goes into the old one.
  // It is not made inert for that: all its fields would be styled anew in the very frame that is not to wait for it.
  const shownIds = useAfterPaint(ids)
  const isOld = ids !== shownIds
  return (
    <div className={classes.selected} aria-busy={isOld} onKeyDownCapture={isOld ? swallow : undefined}>
      {isDue && <FormOf ids={shownIds} />}
    </div>
  )
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

const FormOf = memo(function FormOf({ ids }: { ids: readonly string[] }) {
  const readOnly = useReadOnly()
  const rows = useStore(
    workspace,
    useShallow(({ session }) => ids.flatMap((id) => session?.rows.get(id) ?? [])),
  )
  const [first] = rows
  if (!first) return <SessionDetailsForm />
  if (rows.length > 1) return <ManyForm rows={rows} readOnly={readOnly} />
  if (first.type === 'part') return <PartForm key={first.id} part={first} readOnly={readOnly} />
  return <SegmentForm key={first.id} segment={first} readOnly={readOnly} />
})
