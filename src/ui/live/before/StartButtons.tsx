import { Button } from '@mantine/core'
import { IconPlayerPlay, IconRepeat } from '@tabler/icons-react'
import { Suspense } from 'react'
import { lazyPart } from '../../components/lazyPart'
import { IntoSlot } from '../../feedback/slots'
import { useTranslation } from '../../components/translation'
import { usePlanned } from '../../state/derived'
import { useActiveRun } from '../../state/activeRun'
import { askToStart, usePreflight } from './preflightState'

const PreflightPanel = lazyPart(() => import('./PreflightPanel'), 'PreflightPanel')

/** 彩排 and 开始演出, in the top bar. Both first check what is not ready. */
export function StartButtons() {
  const { t } = useTranslation()
  const isEmpty = usePlanned(({ schedule }) => !schedule || schedule.slots.length === 0)
  const kind = usePreflight()
  // One show at a time: the strip above leads back to the active one.
  const isRunActive = useActiveRun((run) => run !== null)
  if (isRunActive) return null
  return (
    <>
      <IntoSlot name="actions">
        <Button
          disabled={isEmpty}
          leftSection={<IconRepeat size={16} aria-hidden="true" />}
          onClick={() => askToStart('rehearsal')}
        >
          {t('live.start.rehearsal')}
        </Button>
        <Button
          variant="filled"
          disabled={isEmpty}
          leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
          onClick={() => askToStart('show')}
        >
          {t('live.start.show')}
        </Button>
      </IntoSlot>
      {kind && (
        <Suspense fallback={null}>
          <PreflightPanel kind={kind} />
        </Suspense>
      )}
    </>
  )
}
