import { useTranslation } from 'react-i18next'
import type { SessionDetails } from '../../domain/session'
import { clockAtOffset } from '../../domain/timing/clockAtOffset'
import type { Schedule } from '../../domain/timing/scheduleOf'
import { IntoSlot } from '../app/slots'
import { useSelection } from '../state/selection'

/** What the status bar says of the running order: how many, how many chosen, the latest start of the chosen one. */
export function StatusWords({ schedule, details }: { schedule: Schedule; details: SessionDetails }) {
  const { t } = useTranslation()
  const { ids, focusId } = useSelection()
  const latestMs = focusId === null ? null : (schedule.slotById.get(focusId)?.latestStartMs ?? null)
  return (
    <>
      <IntoSlot name="statusStart">
        <span>
          {t('planner.status.count', { count: schedule.slots.length })}
          {ids.length > 0 && ` · ${t('planner.status.selected', { count: ids.length })}`}
        </span>
      </IntoSlot>
      <IntoSlot name="statusEnd">
        {latestMs !== null && <span>{t('planner.status.latest', { time: clockAtOffset(details, latestMs) })}</span>}
      </IntoSlot>
    </>
  )
}
