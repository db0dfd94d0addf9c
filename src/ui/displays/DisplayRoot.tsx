import { useEffect } from 'react'
import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunState } from '../../domain/run/runState'
import { useTranslation } from '../components/translation'
import { useRunTick } from '../state/runTicks'
import { useDisplayAddress, type DisplayAddress } from './displayAddress'
import { AudienceDisplay } from './AudienceDisplay'
import { CallBoard } from './CallBoard'
import { DepartmentDisplay } from './DepartmentDisplay'
import classes from './DisplayRoot.module.css'
import { columnsOf } from './columnsOf'
import { DisplayMenu } from './DisplayMenu'
import { KeyHint } from './KeyHint'
import { SpeakerDisplay } from './SpeakerDisplay'
import { useDisplayKeys } from './useDisplayKeys'
import { useForAMoment } from './useForAMoment'
import { usePointerRest } from './usePointerRest'

/** The root of a display's window, which follows a run. */
export function DisplayRoot() {
  const { t } = useTranslation()
  const run = useRunTick()
  const address = useDisplayAddress()
  const isHinting = useForAMoment(address)
  useDisplayKeys()
  usePointerRest()
  const words = t(`displays.kind.${address.kind}`)
  useEffect(() => void (document.title = words), [words])
  return (
    <>
      {run ? (
        <Shown address={address} plan={run.plan} state={run.state} />
      ) : (
        <p className={classes.waiting}>{t('displays.waiting')}</p>
      )}
      {isHinting && <KeyHint />}
      <DisplayMenu plan={run?.plan ?? null} />
    </>
  )
}

function Shown({ address, plan, state }: { address: DisplayAddress; plan: RunPlan; state: RunState }) {
  switch (address.kind) {
    case 'speaker':
      return <SpeakerDisplay plan={plan} state={state} />
    case 'board':
      return <CallBoard plan={plan} state={state} />
    case 'audience':
      return <AudienceDisplay plan={plan} state={state} />
    case 'department': {
      const columnId = address.department || (columnsOf(plan)[0] ?? '')
      return <DepartmentDisplay key={columnId} plan={plan} state={state} columnId={columnId} />
    }
  }
}
