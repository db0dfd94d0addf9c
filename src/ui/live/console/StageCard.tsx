import { useEffect, type KeyboardEvent } from 'react'
import { messageStyles, messageTargets } from '../../../domain/run/log/runEvent'
import { formatSpoken } from '../../../domain/timing/format'
import { currentLanguage } from '../../../i18n'
import { clearStage, messagePresets, writeMessage } from '../liveCommands'
import { useTranslation } from '../../components/translation'
import card from './Card.module.css'
import fieldClasses from './Field.module.css'
import { ChoiceRow } from '../trays/ChoiceRow'
import { closeTray, useConsoleState } from '../consoleState'
import { KeyButton } from './KeyButton'
import { sendMessage } from '../liveActions'
import { useShow } from '../show'
import {
  aimAtSpeaker,
  stageMessage,
  stageWords,
  stayChoices,
  useStageMessage,
  useStageWords,
} from '../trays/stageMessage'
import classes from './StageCard.module.css'

/** Messages for the stage: two presets, a custom one, and how, where and how long it is shown. */
export function StageCard() {
  const { t } = useTranslation()
  const isWriting = useConsoleState(({ tray }) => tray === 'message')
  const isUnsent = useStageWords(useShow(({ runId }) => runId)) !== ''
  return (
    <section className={card.card} aria-label={t('live.stage.label')}>
      <h3 className={`${card.head} ${classes.keys}`}>
        {t('live.stage.label')}
        <KeyButton
          command={writeMessage}
          label={t(isUnsent ? 'live.stage.ownGoOn' : 'live.stage.own')}
          isOn={isWriting}
        />
      </h3>
      <Shown />
      <div className={classes.keys} data-aside={isWriting}>
        {messagePresets.map((preset, at) => (
          <KeyButton
            key={preset.id}
            command={preset}
            label={t(`live.stage.preset.${at === 0 ? 'twoMinutes' : 'windUp'}`)}
          />
        ))}
      </div>
      {isWriting && <Writing />}
    </section>
  )
}

/** What the stage sees now. */
function Shown() {
  const { t } = useTranslation()
  const messages = useShow(({ state }) => state.messages)
  if (messages.length === 0) return null
  return (
    <div className={classes.shown} role="status">
      <ul>
        {messages.map(({ id, text, target }) => (
          <li key={id}>
            {t(`live.stage.to.${target}`)} · {text}
          </li>
        ))}
      </ul>
      <KeyButton command={clearStage} label={t('live.stage.clear')} />
    </div>
  )
}

function Writing() {
  const { t } = useTranslation()
  const { target, style, staysMs } = useStageMessage()
  const runId = useShow((now) => now.runId)
  const text = useStageWords(runId)
  // An unsent message still has the target that it was begun for.
  useEffect(() => () => void (stageWords.getState().text === '' && aimAtSpeaker()), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') closeTray()
    else if (event.key === 'Enter') {
      if (text.trim() !== '') sendMessage(text.trim(), stageMessage.getState())
      stageWords.setState({ text: '' })
      closeTray()
    } else return
    event.preventDefault()
  }
  const stays = (ms: number | null) =>
    ms === null ? t('live.stage.untilCleared') : formatSpoken(ms, currentLanguage())
  return (
    <div className={classes.writing}>
      <input
        className={`${fieldClasses.field} ${classes.input}`}
        aria-label={t('live.stage.text')}
        placeholder={t('live.stage.placeholder')}
        autoFocus
        autoComplete="off"
        value={text}
        onChange={(event) => stageWords.setState({ runId, text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
        onBlur={closeTray}
      />
      <ChoiceRow
        label={t('live.stage.target')}
        value={target}
        choices={messageTargets.map((value) => ({ value, label: t(`live.stage.to.${value}`) }))}
        onChoose={(value) => stageMessage.setState({ target: value })}
      />
      <ChoiceRow
        label={t('live.stage.style')}
        value={style}
        choices={messageStyles.map((value) => ({ value, label: t(`live.stage.as.${value}`) }))}
        onChoose={(value) => stageMessage.setState({ style: value })}
      />
      <ChoiceRow
        label={t('live.stage.stays')}
        value={staysMs}
        choices={stayChoices.map((value) => ({ value, label: stays(value) }))}
        onChoose={(value) => stageMessage.setState({ staysMs: value })}
      />
    </div>
  )
}
