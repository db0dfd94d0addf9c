import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { formatSpoken } from '../../../domain/timing/format'
import { clockOf } from '../../../domain/timing/localTime'
import { parseTypedTime } from '../../../domain/timing/parseTimeOfDay'
import { secondMs } from '../../../domain/timing/units'
import { currentLanguage } from '../../../i18n'
import { useTranslation } from '../../components/translation'
import { closeTray } from '../consoleState'
import classes from './CorrectionTray.module.css'
import fieldClasses from '../console/Field.module.css'
import { correctPress, cancelCorrecting } from '../liveActions'
import { nearestInstant } from '../nearestInstant'
import { pressesOf, type Press } from '../presses'
import { show } from '../show'
import {
  atShare,
  clampToStrip,
  shareOf,
  keyStepMs,
  stripMs,
  correctionStrip,
  type CorrectionStrip,
} from './correctionStrip'

/** 忘按了: the last ten minutes, on which the last press is moved to when it really happened. */
export function CorrectionTray() {
  const { t } = useTranslation()
  // The strip does not move while the press is moved: it ends at the time it was opened, and shows the press that was
  // last then.
  const [opened] = useState(() => {
    const { log, state, plan } = show.getState()
    const [last, previous] = pressesOf(plan, log)
    const title = state.current?.segment.title ?? ''
    return last ? { last, title, zone: plan.zone, strip: correctionStrip(state.nowAt, previous?.at ?? null) } : null
  })
  useLastPress(opened?.last.id)
  if (!opened) return <p className={classes.nothing}>{t('live.correct.nothing')}</p>
  return (
    <>
      <p className={classes.head}>
        <b>{t('live.correct.title')}</b>
        <span className={classes.what} title={opened.title}>
          {t('live.correct.what', { title: opened.title })}
        </span>
      </p>
      <Mover press={opened.last} strip={opened.strip} zone={opened.zone} />
    </>
  )
}

/**
 * GO works while the strip is open, and so does undo in another window. Once another press is the last, this one stays.
 */
function useLastPress(pressId: string | undefined): void {
  useEffect(
    () => show.subscribe(({ state }) => pressId !== undefined && state.lastPressId !== pressId && cancelCorrecting()),
    [pressId],
  )
}

interface MoverProps {
  readonly press: Press
  readonly strip: CorrectionStrip
  readonly zone: string
}

function Mover({ press: { id: pressId, at: pressedAt }, strip, zone }: MoverProps) {
  const { t } = useTranslation()
  const [at, setAt] = useState(() => clampToStrip(strip, pressedAt))
  const [typed, setTyped] = useState<string | null>(null)
  const refusal = typed === null ? null : refusalOf(typed, strip, zone)
  const field = useRef<HTMLInputElement>(null)
  const move = (to: number) => {
    setAt(clampToStrip(strip, to))
    setTyped(null)
  }
  const type = (text: string) => {
    setTyped(text)
    const instant = typedInstant(text, strip, zone)
    if (instant !== null) setAt(clampToStrip(strip, instant))
  }
  const take = () => {
    if (refusal === null) correctPress(pressId, at)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const stepMs = keyStepMs(event)
    if (event.key === 'Enter') take()
    else if (event.key === 'Escape') closeTray()
    else if (stepMs !== null) move(at + stepMs)
    else return
    event.preventDefault()
  }
  const earlierMs = Math.round((pressedAt - at) / secondMs) * secondMs
  return (
    <div className={classes.mover}>
      <Track strip={strip} pressedAt={pressedAt} at={at} zone={zone} onMove={move} />
      <input
        ref={field}
        className={`${fieldClasses.field} ${classes.time}`}
        aria-label={t('live.correct.time')}
        aria-invalid={refusal !== null}
        autoFocus
        autoComplete="off"
        value={typed ?? clockOf(at, zone, true)}
        onChange={(event) => type(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onKeyDown}
        onBlur={closeTray}
      />
      <span className={classes.by} data-refused={refusal !== null} role={refusal === null ? undefined : 'alert'}>
        {refusal !== null
          ? t(`live.correct.refused.${refusal}`, {
              from: clockOf(strip.earliestAt, zone, true),
              to: clockOf(strip.toAt, zone, true),
            })
          : earlierMs > 0
            ? t('live.correct.earlier', { by: formatSpoken(earlierMs, currentLanguage()) })
            : earlierMs < 0
              ? t('live.correct.later', { by: formatSpoken(-earlierMs, currentLanguage()) })
              : t('live.correct.same')}
      </span>
      <button
        type="button"
        className={classes.accept}
        onMouseDown={(event) => event.preventDefault()}
        disabled={refusal !== null}
        onClick={take}
      >
        {t('live.correct.accept')}
      </button>
      <span className={classes.hint}>{t('live.correct.hint')}</span>
    </div>
  )
}

/** The instant that was typed; null if it is not a time. */
function typedInstant(text: string, { toAt }: CorrectionStrip, zone: string): number | null {
  const time = parseTypedTime(text, clockOf(toAt, zone))
  return time === null ? null : nearestInstant(time, zone, toAt)
}

/** Why the typed time cannot be used; null if it can. */
function refusalOf(text: string, strip: CorrectionStrip, zone: string): 'noTime' | 'outside' | null {
  const instant = typedInstant(text, strip, zone)
  if (instant === null) return 'noTime'
  // The strip's ends are not whole seconds, but a typed time is.
  return Math.abs(clampToStrip(strip, instant) - instant) < secondMs ? null : 'outside'
}

interface TrackProps {
  readonly strip: CorrectionStrip
  readonly pressedAt: number
  readonly at: number
  readonly zone: string
  readonly onMove: (at: number) => void
}

/** Minutes between two marks of the strip. */
const marks = [0, 2, 4, 6, 8, 10]

function Track({ strip, pressedAt, at, zone, onMove }: TrackProps) {
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    onMove(atShare(strip, (event.clientX - left) / width))
  }
  const start = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag(event)
  }
  const place = (instant: number) => ({ left: `${shareOf(strip, instant) * 100}%` })
  return (
    <div
      className={classes.track}
      // The field keeps the focus: its keys work while the mouse drags.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={start}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && drag(event)}
    >
      <i className={classes.beyond} style={{ width: `${shareOf(strip, strip.earliestAt) * 100}%` }} />
      {marks.map((minutes) => {
        const instant = strip.fromAt + (minutes / 10) * stripMs
        return (
          <span key={minutes} className={classes.mark} style={place(instant)}>
            {clockOf(instant, zone)}
          </span>
        )
      })}
      <i className={classes.pressed} style={place(pressedAt)} />
      <i className={classes.handle} style={place(at)} />
    </div>
  )
}
