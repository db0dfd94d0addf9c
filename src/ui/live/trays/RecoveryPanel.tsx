import { IconCheck, IconScissors, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { recoveryKinds } from '../../../domain/run/recovery/recoveryPlans'
import { secondMs } from '../../../domain/timing/units'
import { acceptLine, acceptOffer, editLine, keepLine, nextRecovery } from '../liveCommands'
import { leaveField } from '../../components/textFocus'
import { DurationField } from '../../components/DurationField'
import { useTranslation } from '../../components/translation'
import { ChoiceRow } from './ChoiceRow'
import { endLineEditing, useIsLineEditing } from './selectedLine'
import { KeyButton } from '../console/KeyButton'
import { LineKeys } from './LineKeys'
import { LinePress } from '../console/LinePress'
import { PanelFrame } from './PanelFrame'
import frame from './PanelFrame.module.css'
import { PanelLine } from './PanelLine'
import { acceptRecovery, fixSegment, openRecoveryPanel, remake, showRecovery, useRecovery } from './recovery'
import classes from './RecoveryPanel.module.css'
import { recoveryView, type RecoveryRow } from './recoveryView'
import { show, useShow } from '../show'

/**
 * The plan is computed again each time the run has drifted this far, in ms: often enough to end in time, rarely enough
 * to be read.
 */
const driftMs = 15 * secondMs

/** 追回方案: what to trim or cut to end in time. It is a proposal; the user accepts all of it or single lines. */
export function RecoveryPanel() {
  const { t } = useTranslation()
  const { kind, plan, overrides } = useRecovery()
  const drift = useShow(({ state }) => Math.ceil(state.projectedEndAt / driftMs))
  const log = useShow((now) => now.log)
  useEffect(openRecoveryPanel, [])
  useEffect(remake, [drift, log])
  if (!plan) return null
  const { state, plan: runPlan } = show.getState()
  const { rows, what, reason, params } = recoveryView(plan, state, overrides, runPlan.zone)
  const kinds = recoveryKinds.map((value) => ({ value, label: t(`live.recovery.kind.${value}`) }))
  return (
    <PanelFrame title={t('live.recovery.title')}>
      <ChoiceRow
        label={t('live.recovery.way')}
        value={kind}
        keys={nextRecovery.keys[0]}
        choices={kinds}
        onChoose={showRecovery}
      />
      <p className={classes.reason} data-reason={reason} role="status">
        {t(`live.recovery.what.${what}`, params)}
        {t(`live.recovery.reason.${reason}`, params)}
      </p>
      <ul className={frame.lines}>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ul>
      {rows.length > 0 && (
        <LineKeys
          of={[
            [keepLine, t('live.recovery.refuse')],
            [acceptLine, t('live.recovery.take')],
            [editLine, t('live.recovery.change')],
          ]}
        />
      )}
      {plan.lines.length > 0 && (
        <div className={frame.accept}>
          <KeyButton command={acceptOffer} label={t('live.recovery.accept')} />
        </div>
      )}
    </PanelFrame>
  )
}

const signs = { trim: IconScissors, cut: IconX, unchanged: IconCheck } as const

function Line({ row: { id, title, action, before, afterMs, by, isFixed } }: { row: RecoveryRow }) {
  const { t } = useTranslation()
  const Sign = signs[action]
  return (
    <PanelLine id={id} className={classes.line} data-what={action} data-fixed={isFixed}>
      <Sign size={15} aria-hidden="true" />
      <span className={classes.title} title={title}>
        {title}
      </span>
      <span className={classes.by}>
        {action === 'unchanged' ? t('live.recovery.unchanged') : t(`live.recovery.by.${action}`, { by })}
      </span>
      <span className={classes.length}>
        {before} →
        <Length id={id} label={t('live.recovery.length', { title })} valueMs={afterMs} />
      </span>
      <span className={classes.presses}>
        {(isFixed || action !== 'unchanged') && (
          <LinePress
            label={t(isFixed ? 'live.recovery.free' : 'live.recovery.refuse')}
            onPress={() => fixSegment(id, isFixed ? null : 'refused')}
          />
        )}
        {action !== 'unchanged' && <LinePress label={t('live.recovery.take')} onPress={() => acceptRecovery(id)} />}
      </span>
    </PanelLine>
  )
}

/** The duration left for the segment. Once it is typed, the keys go back to the console. */
function Length({ id, label, valueMs }: { id: string; label: string; valueMs: number }) {
  const field = useRef<HTMLInputElement>(null)
  const isEditing = useIsLineEditing(id)
  useEffect(() => {
    if (isEditing) field.current?.focus()
  }, [isEditing])
  return (
    <DurationField
      look="cell"
      className={classes.field}
      label={label}
      valueMs={valueMs}
      onCommit={(ms) => fixSegment(id, ms)}
      onLeave={leaveField}
      onEnd={endLineEditing}
      ref={field}
    />
  )
}
