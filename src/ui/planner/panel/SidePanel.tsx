import { Suspense, type KeyboardEvent } from 'react'
import { lazyPart } from '../../components/lazyPart'
import { useTranslation } from '../../components/translation'
import { useAfterPaint } from '../../components/useAfterPaint'
import { useWhenIdle } from '../../components/useWhenIdle'
import { useSelection } from '../../state/selection'
import { FindingsPanel } from '../findings/FindingsPanel'
import classes from './SidePanel.module.css'

// The fields and what they open are loaded once the running order can be edited.
const FormOf = lazyPart(() => import('./FormOf'), 'FormOf')

/** The form of the selection, and below it the findings of the session. */
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
  // The form of another row follows right after the row is shown as selected; until then the old one takes no input. It
  // is not made inert for that: restyling all its fields would delay the very frame that must not wait.
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
