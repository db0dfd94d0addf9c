import { useEffect, useId, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react'
import { useTranslation } from '../../components/translation'
import { closeTray } from '../consoleState'
import { jumpChoice, jumpRefusal, numbered, stepFrom, type JumpRefusal } from './jumpChoice'
import { jumpTo } from '../liveActions'
import { show } from '../show'
import classes from './JumpField.module.css'
import fieldClasses from '../console/Field.module.css'

/** A number or the arrows select where to jump to, Enter jumps. It is a text field, so that Enter is not GO. */
export function JumpField() {
  const { t } = useTranslation()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<JumpRefusal | null>(null)
  const refuse = () => {
    jumpChoice.set(null)
    setRefusal({ key: 'isOn' })
  }
  const judge = (typed: string) => {
    const { state } = show.getState()
    jumpChoice.set(typed.trim() === '' ? stepFrom(state, null, 1) : numbered(state, typed))
    setRefusal(jumpRefusal(state, typed))
  }
  useEffect(() => jumpChoice.set(stepFrom(show.getState().state, null, 1)), [])
  // GO works while this is open: the selected segment may be current by now, and one that was refused may be possible.
  useEffect(() =>
    show.subscribe(({ state: { current } }, before) => {
      if (current?.segment.id === before.state.current?.segment.id) return
      if (jumpChoice.get() === current?.segment.id) refuse()
      else if (jumpChoice.get() === null) judge(field.current?.value ?? '')
    }),
  )
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const chosenId = jumpChoice.get()
    if (event.key === 'Escape') closeTray()
    else if (event.key === 'Enter' && chosenId !== null) take(chosenId)
    else if (event.key === 'ArrowDown') step(chosenId, 1)
    else if (event.key === 'ArrowUp') step(chosenId, -1)
    else if (event.key !== 'Enter') return
    event.preventDefault()
  }
  const take = (chosenId: string) => {
    if (!jumpTo(chosenId)) refuse()
  }
  const step = (from: string | null, by: 1 | -1) => {
    jumpChoice.set(stepFrom(show.getState().state, from, by))
    setRefusal(null)
  }
  const onChange = ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement>) => judge(value)
  return (
    <label className={classes.field}>
      {t('live.jump.label')}
      <input
        ref={field}
        className={`${fieldClasses.field} ${classes.input}`}
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
