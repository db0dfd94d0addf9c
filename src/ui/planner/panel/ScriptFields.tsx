import { memo } from 'react'
import { estimateOf } from '../../../domain/estimate/estimateOf'
import { useTranslation } from '../../components/translation'
import { useSettled } from '../../state/derived'
import { otherSessions } from '../../state/otherSessions'
import { usePreferences } from '../../state/preferences'
import { useLibrary, useSummaries } from '../../state/read'
import { estimateWords } from './estimateWords'
import { LiveText } from '../grid/LiveText'
import classes from './SidePanel.module.css'

interface Props {
  /** The segment's. */
  readonly id: string
  readonly readOnly: boolean
}

/** Script and notes. Stored at every key, so that nothing typed is only on the screen. */
export const ScriptFields = memo(function ScriptFields({ id, readOnly }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <LiveText id={id} field="script" label={t('planner.field.script')} rows={6} readOnly={readOnly} />
      <EstimateLine id={id} />
      <LiveText id={id} field="notes" label={t('planner.field.notes')} rows={2} readOnly={readOnly} />
    </>
  )
})

/** Follows a moment after the typing. */
function EstimateLine({ id }: { id: string }) {
  const { t } = useTranslation()
  const segment = useSettled(({ session }) => session?.rows.get(id))
  const sessionId = useSettled(({ session }) => session?.id ?? '')
  const library = useLibrary()
  const summaries = useSummaries()
  const pace = usePreferences((preferences) => preferences.pace)
  if (segment?.type !== 'segment') return null
  const earlier = otherSessions(library, summaries, sessionId)
  const estimate = estimateOf(segment, { people: library.people, pace, earlier })
  return (
    <p className={classes.estimate} role="status">
      {estimate ? estimateWords(segment, estimate, t) : t('planner.estimate.none')}
    </p>
  )
}
