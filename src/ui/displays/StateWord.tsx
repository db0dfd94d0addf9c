import { memo } from 'react'
import { useTranslation } from '../components/translation'
import type { SpeakerView, SpeakerWord } from './speakerView'
import classes from './StateWord.module.css'

interface Props {
  readonly word: SpeakerWord
  readonly tone: SpeakerView['tone']
}

/** What the figure means. Its frame grows with the urgency: none, a border, a background. */
export const StateWord = memo(function StateWord({ word, tone }: Props) {
  const { t } = useTranslation()
  return (
    <span className={classes.word} data-tone={word === 'paused' ? 'paused' : tone}>
      {t(`displays.word.${word}`)}
    </span>
  )
})
