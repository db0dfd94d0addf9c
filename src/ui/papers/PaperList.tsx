import type { PaperName } from '../../domain/papers/paperNames'
import type { PaperState } from '../../papers/state/paperState'
import { Tag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import { ChangeList } from './ChangeList'
import { papersAt, type Desk } from './desk'
import classes from './PaperList.module.css'

interface Props {
  /** The session's and the season's, as far as there are any. */
  readonly desks: readonly Desk[]
  readonly chosen: PaperName
  readonly onChoose: (paper: PaperName) => void
}

const tones = { never: 'neutral', current: 'good', outdated: 'caution' } as const

/** The papers of the session and of the season, each with the state of its prints. */
export function PaperList({ desks, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <nav className={classes.list} aria-label={t('paper.desk.papers')}>
      {desks.map((desk) => (
        <section key={desk.input.of} aria-label={t(`paper.desk.group.${desk.input.of}`)}>
          <h2 className={classes.group}>{groupWords(desk, t)}</h2>
          {papersAt(desk).map((name) => (
            <OnePaper
              key={name}
              name={name}
              state={desk.states[name] ?? { state: 'empty' }}
              isChosen={name === chosen}
              onChoose={() => onChoose(name)}
            />
          ))}
        </section>
      ))}
    </nav>
  )
}

const groupWords = ({ input }: Desk, t: ReturnType<typeof useTranslation>['t']): string =>
  input.of === 'session'
    ? t('paper.desk.ofSession', { number: input.entry.number })
    : t('paper.desk.ofSeason', { season: input.season.name })

interface PaperProps {
  readonly name: PaperName
  readonly state: PaperState
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function OnePaper({ name, state, isChosen, onChoose }: PaperProps) {
  const { t } = useTranslation()
  return (
    <button type="button" className={classes.paper} aria-current={isChosen || undefined} onClick={onChoose}>
      <span className={classes.thumb} data-paper={name} aria-hidden="true" />
      <span className={classes.words}>
        <span className={classes.name}>{t(`paper.${name}.name`)}</span>
        <span className={classes.sheet}>{t(`paper.${name}.sheet`)}</span>
      </span>
      {state.state === 'empty' ? (
        <span className={classes.none}>{t('paper.state.empty')}</span>
      ) : (
        <Tag tone={tones[state.state]}>{t(`paper.state.${state.state}`)}</Tag>
      )}
      {state.state === 'outdated' && <ChangeList outdated={state.outdated} />}
    </button>
  )
}
