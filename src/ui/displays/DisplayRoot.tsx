import { useEffect } from 'react'
import type { RunPlan } from '../../domain/live/plan'
import { runStateOf } from '../../domain/live/runStateOf'
import type { RunState } from '../../domain/live/runState'
import type { RunSnapshot } from '../../document/runShape'
import { useTranslation } from '../components/translation'
import { useRun } from '../state/run'
import { useShowSecond } from '../state/showClock'
import { useAsked, type Asked } from './asked'
import { AudienceDisplay } from './AudienceDisplay'
import { CallBoard } from './CallBoard'
import { DepartmentDisplay } from './DepartmentDisplay'
import classes from './DisplayRoot.module.css'
import { columnsOf } from './displayOfKey'
import { KeyHint } from './KeyHint'
import { SpeakerDisplay } from './SpeakerDisplay'
import { useDisplayKeys } from './useDisplayKeys'
import { useForAMoment } from './useForAMoment'
import { usePointerRest } from './usePointerRest'

/** What hangs in the hall: one of the displays, following a run. */
export function DisplayRoot() {
  const { t } = useTranslation()
  const plan = useRun((run) => run?.plan ?? null)
  const log = useRun((run) => run?.log ?? noLog)
  const asked = useAsked()
  const isHinting = useForAMoment(asked)
  useDisplayKeys(plan)
  usePointerRest()
  const words = t(`displays.kind.${asked.kind}`)
  useEffect(() => void (document.title = words), [words])
  return (
    <>
      {plan ? (
        <Following asked={asked} plan={plan} log={log} />
      ) : (
        <p className={classes.waiting}>{t('displays.waiting')}</p>
      )}
      {isHinting && <KeyHint />}
    </>
  )
}

const noLog: RunSnapshot['log'] = []

/** Drawn anew once a second, and at once when something is pressed. */
function Following({ asked, plan, log }: { asked: Asked; plan: RunPlan; log: RunSnapshot['log'] }) {
  const nowAt = useShowSecond()
  return <Shown asked={asked} plan={plan} state={runStateOf(plan, log, nowAt)} />
}

function Shown({ asked, plan, state }: { asked: Asked; plan: RunPlan; state: RunState }) {
  switch (asked.kind) {
    case 'speaker':
      return <SpeakerDisplay plan={plan} state={state} />
    case 'board':
      return <CallBoard plan={plan} state={state} />
    case 'audience':
      return <AudienceDisplay plan={plan} state={state} />
    case 'department': {
      const columnId = asked.department || (columnsOf(plan)[0] ?? '')
      return <DepartmentDisplay key={columnId} plan={plan} state={state} columnId={columnId} />
    }
  }
}
