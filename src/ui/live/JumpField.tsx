import { useEffect, useId, useState, type ChangeEvent, type KeyboardEvent } from 'react'
import { useTranslation } from '../components/translation'
import { closeTray } from './consoleState'
import { jumpChoice, jumpRefusal, numbered, stepFrom, type JumpRefusal } from './jumpChoice'
import { jumpTo } from './liveActions'
import { show } from './show'
import classes from './JumpField.module.css'

/** A number or the arrows choose where to jump to, Enter jumps. It is a text field, so that Enter is not GO. */
export function JumpField() {
  const { t } = useTranslation()
  const id = useId()
  const [refusal, setRefusal] = useState<JumpRefusal | null>(null)
  useEffect(() => jumpChoice.set(stepFrom(show.getState().state, null, 1)), [])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const chosenId = jumpChoice.get()
    if (event.key === 'Escape') closeTray()
    else if (event.key === 'Enter' && chosenId !== null) jumpTo(chosenId)
    else if (event.key === 'ArrowDown') step(chosenId, 1)
    else if (event.key === 'ArrowUp') step(chosenId, -1)
    else if (event.key !== 'Enter') return
    event.preventDefault()
  }
  const step = (from: string | null, by: 1 | -1) => {
    jumpChoice.set(stepFrom(show.getState().state, from, by))
    setRefusal(null)
  }
  const onChange = ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement>) => {
    const { state } = show.getState()
    jumpChoice.set(numbered(state, value))
    setRefusal(jumpRefusal(state, value))
  }
  return (
    <label className={classes.field}>
      {t('live.jump.label')}
      <input
        className={classes.input}
        autoFocus
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={refusal !== null}
        aria-describedby={`${id}-hint`}
        onChange={onChange}
        onKeyDown={onKeyDown}
        onBlur={closeTray}
      />
      <span
        id={`${id}-hint`}
        className={classes.hint}
        role={refusal ? 'alert' : undefined}
        data-refused={refusal !== null}
      >
        {refusal ? t(`live.jump.refused.${refusal.key}`, { ...refusal }) : t('live.jump.hint')}
      </span>
    </label>
  )
}
