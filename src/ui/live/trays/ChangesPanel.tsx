import { useEffect } from 'react'
import type { HardEndChange, PlanChange } from '../../../domain/run/plan/planChanges'
import { formatDuration } from '../../../domain/timing/format'
import { clockOf } from '../../../domain/timing/localTime'
import { acceptLine, acceptOffer } from '../liveCommands'
import { useTranslation } from '../../components/translation'
import { changeId, selectFirstChange, acceptChange, useChanges } from './changes'
import classes from './ChangesPanel.module.css'
import { KeyButton } from '../console/KeyButton'
import { LineKeys } from './LineKeys'
import { LinePress } from '../console/LinePress'
import { PanelFrame } from './PanelFrame'
import frame from './PanelFrame.module.css'
import { PanelLine } from './PanelLine'
import { useShow } from '../show'

/** The differences between planner and show, accepted one by one or all at once. */
export function ChangesPanel() {
  const { t } = useTranslation()
  const changes = useChanges()
  useEffect(selectFirstChange, [])
  return (
    <PanelFrame title={t('live.changes.title')}>
      {changes.length === 0 && <p className={classes.none}>{t('live.changes.none')}</p>}
      <ul className={frame.lines}>
        {changes.map((change) => (
          <Line key={changeId(change)} change={change} />
        ))}
      </ul>
      {changes.length > 0 && <LineKeys of={[[acceptLine, t('live.changes.take')]]} />}
      {changes.length > 0 && (
        <div className={frame.accept}>
          <KeyButton command={acceptOffer} label={t('live.changes.takeAll')} />
        </div>
      )}
    </PanelFrame>
  )
}

function Line({ change }: { change: PlanChange }) {
  const { t } = useTranslation()
  const title = change.what === 'hardEnd' ? t('live.changes.hardEnd') : change.segment.title
  return (
    <PanelLine id={changeId(change)} className={classes.line} data-what={change.what}>
      <b className={classes.what}>{t(`live.changes.what.${change.what === 'hardEnd' ? 'changed' : change.what}`)}</b>
      <span className={classes.title} title={title}>
        {title}
      </span>
      <LinePress label={t('live.changes.take')} onPress={() => acceptChange(change)} />
      <span className={classes.detail}>
        <Detail change={change} />
      </span>
    </PanelLine>
  )
}

/** In the time of the clock that it counts from: see `wallAt`. */
function HardEndDetail({ change: { beforeMs, hardEndMs } }: { change: HardEndChange }) {
  const { t } = useTranslation()
  const zone = useShow(({ plan }) => plan.zone)
  const wallAt = useShow(({ state }) => state.wallAt)
  const clock = (ms: number | null) => (ms === null ? t('live.changes.noHardEnd') : clockOf(wallAt + ms, zone))
  return t('live.changes.fromTo', { from: clock(beforeMs), to: clock(hardEndMs) })
}

function Detail({ change }: { change: PlanChange }) {
  const { t } = useTranslation()
  switch (change.what) {
    case 'added':
      return change.isLate ? t('live.changes.late') : formatDuration(change.segment.durationMs)
    case 'hardEnd':
      return <HardEndDetail change={change} />
    case 'moved':
      return null
    case 'removed':
      return formatDuration(change.segment.durationMs)
    case 'changed': {
      const { before, segment, fields, isMoved } = change
      const durations = { from: formatDuration(before.durationMs), to: formatDuration(segment.durationMs) }
      const words = fields.map((field) =>
        field === 'durationMs' ? t('live.changes.duration', durations) : t(`live.changes.field.${field}`),
      )
      return [...words, ...(isMoved ? [t('live.changes.what.moved')] : [])].join(t('live.listSeparator'))
    }
  }
}
