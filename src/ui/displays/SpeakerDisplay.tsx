import { memo } from 'react'
import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunState } from '../../domain/run/runState'
import type { SegmentKind } from '../../domain/segment'
import { useTranslation } from '../components/translation'
import { windUpOf } from '../state/thresholds'
import { usePreferences } from '../state/preferences'
import { Figure } from './Figure'
import { Message } from './Message'
import { ProgressBar } from './ProgressBar'
import { speakerView, type SpeakerView } from './speakerView'
import { Sign } from './Sign'
import { SignFoot } from './SignFoot'
import { StateWord } from './StateWord'
import classes from './SpeakerDisplay.module.css'

/** 讲者屏: how much time the speaker has left, readable from the other end of the hall. */
export function SpeakerDisplay({ plan, state }: { plan: RunPlan; state: RunState }) {
  const thresholds = usePreferences(({ live }) => live.thresholds)
  const view = speakerView(plan, state, (current) => windUpOf(current, thresholds))
  const { segment, figure, message, tone, word } = view
  if (message?.style === 'sign')
    return (
      <main>
        <Sign text={message.text} />
        <UnderSign view={view} />
      </main>
    )
  return (
    <main className={classes.screen} data-tone={tone}>
      <Head title={segment?.title ?? plan.theme} kind={segment?.kind ?? null} clock={view.clock} />
      <div className={classes.middle}>{figure ? <Figure {...figure} tone={tone} look="screen" /> : <Ended />}</div>
      <div className={classes.state}>
        {figure && (
          <>
            <StateWord word={word} tone={tone} />
            <ProgressBar done={view.done} notches={view.notches} tone={tone} />
          </>
        )}
      </div>
      <div className={classes.message}>
        <Message message={message} />
      </div>
    </main>
  )
}

interface HeadProps {
  readonly title: string
  readonly kind: SegmentKind | null
  readonly clock: string
}

const Head = memo(function Head({ title, kind, clock }: HeadProps) {
  const { t } = useTranslation()
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{title || (kind && t(`term.kind.${kind}`))}</h1>
      <span className={classes.clock}>{clock}</span>
    </header>
  )
})

function Ended() {
  const { t } = useTranslation()
  return <p className={classes.ended}>{t('displays.word.ended')}</p>
}

/** The time stays below a sign. */
function UnderSign({ view: { figure, word, tone } }: { view: SpeakerView }) {
  return (
    <SignFoot>
      <StateWord word={word} tone={tone} />
      {figure && <Figure {...figure} tone={tone} look="line" />}
    </SignFoot>
  )
}
