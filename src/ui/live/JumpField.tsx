import { useEffect, type KeyboardEvent } from 'react'
import { useTranslation } from '../components/translation'
import { closeTray } from './consoleState'
import { jumpChoice, numbered, stepFrom } from './jumpChoice'
import { jumpTo } from './liveActions'
import { show } from './show'
import classes from './JumpField.module.css'

/** A number or the arrows choose where to jump to, Enter jumps. It is a text field, so that Enter is not GO. */
export function JumpField() {
  const { t } = useTranslation()
  useEffect(() => jumpChoice.set(stepFrom(show.getState().state, null, 1)), [])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const id = jumpChoice.get()
    if (event.key === 'Escape') closeTray()
    else if (event.key === 'Enter' && id !== null) jumpTo(id)
    else if (event.key === 'ArrowDown') jumpChoice.set(stepFrom(show.getState().state, id, 1))
    else if (event.key === 'ArrowUp') jumpChoice.set(stepFrom(show.getState().state, id, -1))
    else if (event.key !== 'Enter') return
    event.preventDefault()
  }
  return (
    <label className={classes.field}>
      {t('live.jump.label')}
      <input
        className={classes.input}
        autoFocus
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => jumpChoice.set(numbered(show.getState().state, event.currentTarget.value))}
        onKeyDown={onKeyDown}
        onBlur={closeTray}
      />
      <span className={classes.hint}>{t('live.jump.hint')}</span>
    </label>
  )
}
