import { Suspense, type KeyboardEvent } from 'react'
import { lazyPart } from '../../components/lazyPart'
import { useTranslation } from '../../components/translation'
import { useAfterPaint } from '../../components/useAfterPaint'
import { useWhenIdle } from '../../components/useWhenIdle'
import { useSelection } from '../../state/selection'
import { FindingsPanel } from '../findings/FindingsPanel'
import classes from './SidePanel.module.css'

// All the fields and what they open come once the running order is there to be edited.
const FormOf = lazyPart(() => import('./FormOf'), 'FormOf')

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
      <Suspense fallback={null}>{isDue && <FormOf ids={shownIds} />}</Suspense>
    </div>
  )
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
