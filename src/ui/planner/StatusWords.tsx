import { clockAtOffset, dayAtOffset } from '../../domain/timing/sessionClock'
import { IntoSlot } from '../feedback/slots'
import { useTranslation } from '../components/translation'
import { usePlanned, useSlot } from '../state/derived'
import { useSession } from '../state/read'
import { useSelection } from '../state/selection'
import { withDay } from './panel/dayWords'

/** The status bar's text on the running order: number of rows, number selected, latest start of the selected one. */
export function StatusWords() {
  const { t } = useTranslation()
  const { ids, focusId } = useSelection()
  const count = usePlanned(({ schedule }) => schedule?.slots.length ?? 0)
  const details = useSession((session) => session?.details ?? null)
  const latestMs = useSlot(focusId ?? '')?.latestStartMs ?? null
  return (
    <>
      <IntoSlot name="statusStart">
        <span>
          {t('planner.status.count', { count })}
          {ids.length > 0 && ` · ${t('planner.status.selected', { count: ids.length })}`}
        </span>
      </IntoSlot>
      <IntoSlot name="statusEnd">
        {latestMs !== null && details && (
          <span>
            {t('planner.status.latest', {
              time: withDay(clockAtOffset(details, latestMs), dayAtOffset(details, latestMs), t),
            })}
          </span>
        )}
      </IntoSlot>
    </>
  )
}
