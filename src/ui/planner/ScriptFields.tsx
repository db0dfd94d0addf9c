import { memo } from 'react'
import { estimateOf } from '../../domain/estimate/estimateOf'
import { spokenCount } from '../../domain/estimate/spokenCount'
import { formatDuration } from '../../domain/timing/formatDuration'
import { useTranslation } from '../components/translation'
import { useSettled } from '../state/derived'
import { otherSessions } from '../state/otherSessions'
import { usePreferences } from '../state/preferences'
import { useLibrary, useSummaries } from '../state/read'
import { LiveText } from './LiveText'
import classes from './SidePanel.module.css'

interface Props {
  /** The segment's. */
  readonly id: string
  readonly readOnly: boolean
}

/** Script and notes. Written at every key, so that nothing typed is only on the screen. */
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
  const { characters } = spokenCount(segment.script)
  const earlier = otherSessions(library, summaries, sessionId)
  const estimate = estimateOf(segment, { people: library.people, pace, earlier })
  const words = estimate
    ? t('planner.estimate.line', {
        count: characters,
        time: formatDuration(estimate.ms),
        basis: t(`planner.estimate.${estimate.basis}`, { pace: estimate.pace }),
      })
    : t('planner.estimate.none')
  return (
    <p className={classes.estimate} role="status">
      {words}
    </p>
  )
}
