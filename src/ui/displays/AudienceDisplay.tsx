import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunState } from '../../domain/run/runState'
import { useTranslation } from '../components/translation'
import { usePreferences } from '../state/preferences'
import { audienceView, type AudienceItem } from './audienceView'
import { Crossfade } from './Crossfade'
import classes from './AudienceDisplay.module.css'

/** 观众屏: the current segment and the next ones, for the hall. */
export function AudienceDisplay({ plan, state }: { plan: RunPlan; state: RunState }) {
  const { scene, theme, startClock, shown, isOn, next } = audienceView(plan, state)
  return (
    <main className={classes.screen}>
      <Crossfade of={`${scene} ${shown?.id ?? ''} ${isOn}`}>
        {shown ? (
          <During theme={theme} shown={shown} isOn={isOn} next={next} />
        ) : (
          <Cover theme={theme} startClock={scene === 'before' ? startClock : null} />
        )}
      </Crossfade>
    </main>
  )
}

interface DuringProps {
  readonly theme: string
  readonly shown: AudienceItem
  readonly isOn: boolean
  readonly next: AudienceItem | null
}

function During({ theme, shown, isOn, next }: DuringProps) {
  const { t } = useTranslation()
  return (
    <div className={classes.during}>
      <p className={classes.theme}>{theme}</p>
      <div className={classes.shown}>
        <p className={classes.label}>{t(isOn ? 'displays.audience.now' : 'displays.audience.next')}</p>
        <h1 className={classes.title} data-long={isLong(shown.title) || undefined}>
          <TitleOf item={shown} />
        </h1>
        <ul className={classes.people}>
          {shown.people.map(({ id, name, unit }) => (
            <li key={id}>
              <span className={classes.name}>{name}</span>
              <span className={classes.unit}>{unit}</span>
            </li>
          ))}
        </ul>
      </div>
      <p className={classes.next}>
        {next && isOn && (
          <>
            <span className={classes.label}>{t('displays.audience.next')}</span>
            <span className={classes.nextTitle}>
              <TitleOf item={next} />
            </span>
          </>
        )}
      </p>
    </div>
  )
}

/** Titles of this length or more have smaller letters, so that they fit on three lines. */
const longTitle = 18
const isLong = (title: string): boolean => title.length > longTitle

function TitleOf({ item: { title, kind } }: { item: AudienceItem }) {
  const { t } = useTranslation()
  return title || t(`term.kind.${kind}`)
}

/** Before and after the show: only the theme; `startClock` null shows thanks. */
function Cover({ theme, startClock }: { theme: string; startClock: string | null }) {
  const { t } = useTranslation()
  return (
    <div className={classes.cover}>
      {startClock === null && <Thanks />}
      <h1 className={classes.coverTheme} data-small={startClock === null || undefined}>
        {theme}
      </h1>
      {startClock !== null && (
        <p className={classes.starts}>{t('displays.audience.startsAt', { clock: startClock })}</p>
      )}
    </div>
  )
}

/** Thanks of this length or more have smaller letters. */
const longThanks = 8

function Thanks() {
  const { t } = useTranslation()
  const chosen = usePreferences(({ displays }) => displays.thanks)
  const words = chosen || t('displays.audience.thanks')
  return (
    <p className={classes.thanks} data-long={words.length > longThanks || undefined}>
      {words}
    </p>
  )
}
