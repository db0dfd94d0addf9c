import { memo } from 'react'
import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunState } from '../../domain/run/runState'
import { useTranslation } from '../components/translation'
import { boardView, type BoardEntry, type BoardView } from './boardView'
import { BoardMissing } from './BoardMissing'
import { Figure } from './Figure'
import { Message } from './Message'
import { Sign } from './Sign'
import { SignFoot } from './SignFoot'
import { useFit } from './useFit'
import classes from './CallBoard.module.css'

/** 候场屏: who goes on next, from where, and whether they are here. */
export function CallBoard({ plan, state }: { plan: RunPlan; state: RunState }) {
  const view = boardView(plan, state)
  if (view.message?.style === 'sign') return <UnderSign text={view.message.text} view={view} theme={plan.theme} />
  const isOver = view.phase === 'ended'
  return (
    <main className={classes.screen}>
      <header className={classes.head}>
        <span className={classes.clock}>{view.clock}</span>
        {!isOver && <OffPlan off={view.off} offIs={view.offIs} phase={view.phase} />}
      </header>
      <Now view={view} theme={plan.theme} />
      {!isOver && <Entries next={view.next} afterNext={view.afterNext} />}
      {view.next && <BoardMissing missing={view.missing} furtherMissing={view.furtherMissing} />}
      {view.message && (
        <div className={classes.message}>
          <Message message={view.message} />
        </div>
      )}
    </main>
  )
}

/**
 * A sign, and below it what the board never hides: the clock, the current segment, whether it is paused, how late it
 * is.
 */
function UnderSign({ text, view, theme }: { text: string; view: BoardView; theme: string }) {
  const { t } = useTranslation()
  return (
    <main>
      <Sign text={text} />
      <SignFoot>
        <span className={classes.clock}>{view.clock}</span>
        <span className={classes.footTitle}>{view.now ? <TitleOf entry={view.now} /> : theme}</span>
        <OffPlan off={view.off} offIs={view.offIs} phase={view.phase} />
        {view.waits === 'pastStart' && <span className={classes.leftWord}>{t('displays.word.pastStart')}</span>}
        <Left view={view} />
      </SignFoot>
    </main>
  )
}

const OffPlan = memo(function OffPlan({ off, offIs, phase }: Pick<BoardView, 'off' | 'offIs' | 'phase'>) {
  const { t } = useTranslation()
  return (
    <span className={classes.off} data-off={offIs}>
      {phase === 'paused' && <span className={classes.paused}>{t('displays.word.paused')}</span>}
      {t(`displays.board.${offIs}`, { by: off })}
    </span>
  )
})

function Now({ view, theme }: { view: BoardView; theme: string }) {
  const { t } = useTranslation()
  const { phase, now, waits } = view
  const begun = phase === 'ended' ? 'displays.word.ended' : 'displays.board.now'
  return (
    <section className={classes.now}>
      <span className={classes.label}>{t(waits ? `displays.word.${waits}` : begun)}</span>
      <span className={classes.nowTitle}>{now ? <TitleOf entry={now} /> : theme}</span>
      <Left view={view} />
    </section>
  )
}

function Left({ view: { left, isOver } }: { view: BoardView }) {
  const { t } = useTranslation()
  if (!left) return null
  return (
    <span className={classes.left}>
      {isOver && <span className={classes.leftWord}>{t('displays.word.over')}</span>}
      <Figure {...left} look="line" tone={isOver ? 'over' : 'calm'} />
    </span>
  )
}

function TitleOf({ entry: { title, kind } }: { entry: Pick<BoardEntry, 'title' | 'kind'> }) {
  const { t } = useTranslation()
  return title || t(`term.kind.${kind}`)
}

/** Both in one font size, so that the first is always the larger. */
function Entries({ next, afterNext }: Pick<BoardView, 'next' | 'afterNext'>) {
  const { t } = useTranslation()
  const box = useFit<HTMLDivElement>()
  return (
    <div ref={box} className={classes.entries}>
      <Entry label={t('displays.board.next')} entry={next} isLarge />
      {next && <Entry label={t('displays.board.afterNext')} entry={afterNext} />}
    </div>
  )
}

/** Titles of this length or more have smaller letters and a third line, so that they are not truncated. */
const longTitle = 30

function Entry({ label, entry, isLarge }: { label: string; entry: BoardEntry | null; isLarge?: boolean }) {
  const { t } = useTranslation()
  return (
    <section className={classes.entry} data-large={isLarge}>
      <span className={classes.label}>{label}</span>
      {entry ? (
        <>
          <span className={classes.entryClock}>{entry.clock}</span>
          <h2 className={classes.title} data-lines data-long={entry.title.length > longTitle || undefined}>
            <TitleOf entry={entry} />
          </h2>
          <p className={classes.people} data-lines>
            {entry.people.join(t('displays.comma'))}
          </p>
          {entry.where !== '' && (
            <p className={classes.where} data-lines>
              {entry.where}
            </p>
          )}
        </>
      ) : (
        <p className={classes.none}>{t('displays.board.nothing')}</p>
      )}
    </section>
  )
}
