import { memo } from 'react'
import { useTranslation } from '../components/translation'
import type { SpeakerView, SpeakerWord } from './speakerView'
import classes from './StateWord.module.css'

interface Props {
  readonly word: SpeakerWord
  readonly tone: SpeakerView['tone']
}

/** What the figure is. The more it presses, the more of a plate it has: none, an edge, a ground. */
export const StateWord = memo(function StateWord({ word, tone }: Props) {
  const { t } = useTranslation()
  return (
    <span className={classes.word} data-tone={word === 'paused' ? 'paused' : tone}>
      {t(`displays.word.${word}`)}
    </span>
  )
})
