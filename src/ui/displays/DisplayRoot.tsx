import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunPlan } from '../../domain/live/plan'
import { runStateOf } from '../../domain/live/runStateOf'
import type { RunState } from '../../domain/live/runState'
import type { DisplayKind } from '../../ipc/displays'
import { useRun } from '../state/run'
import { useShowSecond } from '../state/showClock'
import { AudienceDisplay } from './AudienceDisplay'
import { CallBoard } from './CallBoard'
import { DepartmentDisplay } from './DepartmentDisplay'
import classes from './DisplayRoot.module.css'
import { SpeakerDisplay } from './SpeakerDisplay'
import { useDisplayKeys } from './useDisplayKeys'
import { useHiddenPointer } from './useHiddenPointer'

interface Props {
  readonly kind: DisplayKind
  readonly department: string
}

/** What hangs in the hall: one of the displays, following a run. Its keys change which. */
export function DisplayRoot({ kind: asked, department }: Props) {
  const { t } = useTranslation()
  const { kind, isHinted } = useDisplayKeys(asked)
  useHiddenPointer()
  const run = useRun((one) => one)
  const nowAt = useShowSecond()
  const words = t(`displays.kind.${kind}`)
  useEffect(() => void (document.title = words), [words])
  return (
    <>
      {run?.plan ? (
        <Display kind={kind} department={department} plan={run.plan} state={runStateOf(run.plan, run.log, nowAt)} />
      ) : (
        <p className={classes.waiting}>{t('displays.waiting')}</p>
      )}
      {isHinted && (
        <p className={classes.hint} role="status">
          <b>{words}</b> {t('displays.hint')}
        </p>
      )}
    </>
  )
}

function Display({ kind, department, plan, state }: Props & { readonly plan: RunPlan; readonly state: RunState }) {
  switch (kind) {
    case 'speaker':
      return <SpeakerDisplay plan={plan} state={state} />
    case 'board':
      return <CallBoard plan={plan} state={state} />
    case 'audience':
      return <AudienceDisplay plan={plan} state={state} />
    case 'department':
      return <DepartmentDisplay plan={plan} state={state} columnId={department || 'stage'} />
  }
}
