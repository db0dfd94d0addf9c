import { paperNames, type PaperName } from '../../domain/papers/paperNames'
import { Tag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import { ChangeList } from './ChangeList'
import classes from './PaperList.module.css'
import type { Desk } from './desk'

interface Props {
  readonly states: Desk['states']
  readonly chosen: PaperName
  readonly onChoose: (paper: PaperName) => void
}

const tones = { never: 'neutral', current: 'good', outdated: 'caution' } as const

/** The session's papers, each with the state of its prints. */
export function PaperList({ states, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <nav className={classes.list} aria-label={t('paper.desk.papers')}>
      {paperNames.map((name) => {
        const state = states[name]
        return (
          <button
            key={name}
            type="button"
            className={classes.paper}
            aria-current={name === chosen || undefined}
            onClick={() => onChoose(name)}
          >
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
      })}
    </nav>
  )
}
