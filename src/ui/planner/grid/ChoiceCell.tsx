import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { showStatusMessage } from '../../state/statusMessage'
import { ranked, useFinder } from '../../components/finder'
import { isInputMethodKey } from '../../components/inputMethod'
import { useTranslation } from '../../components/translation'
import { useHeldDraft } from '../../components/useDraft'
import { endCellEditing, focusGrid } from './cellEditing'
import classes from './ChoiceCell.module.css'
import { editNext, leaveCell } from './gridKeys'

interface Props<T extends string> {
  readonly rowId: string
  readonly column: 'kind' | 'priority'
  readonly label: string
  readonly value: T
  readonly choices: readonly T[]
  readonly wordOf: (choice: T) => string
  readonly signOf?: (choice: T) => ReactNode
  readonly onChoose: (choice: T) => void
}

/** A cell with one of a few values: typed as written or by pinyin, or taken from the list below it. */
export function ChoiceCell<T extends string>(props: Props<T>) {
  const { rowId, column, label, value, choices, wordOf, signOf, onChoose } = props
  const { t } = useTranslation()
  const find = useFinder()
  const [typed, setTyped] = useState('')
  const [moved, setMoved] = useState<T | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const isLeft = useRef(false)
  const listId = useId()
  const found = typed.trim() === '' ? choices : ranked(choices, (choice) => find(wordOf(choice), typed))
  const [first = null] = found
  useHeldDraft(typed.trim() !== '')
  const marked = moved ?? (typed.trim() === '' ? value : first)

  const take = (choice: T | null) => {
    isLeft.current = true
    if (choice !== null && choice !== value) onChoose(choice)
  }
  const step = (by: -1 | 1) => {
    const at = marked === null ? -1 : found.indexOf(marked)
    setMoved(found[Math.max(0, Math.min(found.length - 1, at + by))] ?? null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isInputMethodKey(event)) return
    const { key, shiftKey } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') step(key === 'ArrowDown' ? 1 : -1)
    else if (key === 'Escape') {
      take(null)
      leaveCell(rowId, 'back')
    }
    // Text that matches none of the values stays in the field.
    else if ((key === 'Enter' || key === 'Tab') && marked !== null) {
      take(marked)
      if (key === 'Tab') editNext(rowId, column, shiftKey ? -1 : 1)
      else leaveCell(rowId, shiftKey ? 'up' : 'down')
    } else if (key !== 'Enter' && key !== 'Tab') return
    event.preventDefault()
    event.stopPropagation()
  }
  // A press elsewhere accepts the typed word.
  const onBlur = () => {
    if (typed.trim() !== '' && !isLeft.current) {
      if (marked === null) showStatusMessage(t('shell.field.notTaken', { text: typed.trim(), label }))
      else take(marked)
    }
    endCellEditing()
  }
  return (
    <>
      <input
        ref={field}
        autoFocus
        role="combobox"
        className={classes.input}
        data-column-edited={column}
        data-draft={typed !== ''}
        aria-label={label}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={marked === null ? undefined : `${listId}-${marked}`}
        aria-invalid={marked === null}
        autoComplete="off"
        spellCheck={false}
        placeholder={wordOf(value)}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setMoved(null)
        }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <ChoiceList field={field}>
        <ul id={listId} role="listbox" aria-label={label} className={classes.list}>
          {found.map((choice) => (
            <li
              key={choice}
              id={`${listId}-${choice}`}
              role="option"
              aria-selected={choice === marked}
              className={classes.option}
              onClick={() => {
                take(choice)
                leaveCell(rowId, 'back')
              }}
            >
              {signOf?.(choice)}
              {wordOf(choice)}
            </li>
          ))}
          {found.length === 0 && (
            <li className={classes.nothing}>{t('planner.cell.noChoice', { text: typed.trim() })}</li>
          )}
        </ul>
      </ChoiceList>
    </>
  )
}

/** Between the list and the window's edge, in px. */
const margin = 8

/**
 * The list below the field, or above it if there is more space there; on top of all rows, since the table would clip
 * it.
 */
function ChoiceList({
  field,
  children,
}: {
  field: { readonly current: HTMLInputElement | null }
  children: ReactNode
}) {
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const box = field.current?.getBoundingClientRect()
    const list = frame.current
    if (!box || !list) return
    const below = window.innerHeight - box.bottom - margin
    const isBelow = list.scrollHeight <= below || below >= box.top
    list.style.left = `${Math.min(box.left, window.innerWidth - list.offsetWidth - margin)}px`
    list.style.maxHeight = `${isBelow ? below : box.top - margin}px`
    list.style[isBelow ? 'top' : 'bottom'] = `${isBelow ? box.bottom + 2 : window.innerHeight - box.top + 2}px`
    // If the table scrolls under the list, the field is left.
    const onWheel = ({ target }: WheelEvent) => void (list.contains(target as Node) || focusGrid())
    window.addEventListener('wheel', onWheel, { passive: true })
    return () => window.removeEventListener('wheel', onWheel)
  }, [field])
  useLayoutEffect(() => {
    frame.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })
  return createPortal(
    // The field keeps the focus while a word is pressed, and the row behind it does not get the event.
    <div
      ref={frame}
      className={classes.frame}
      onMouseDown={(event) => {
        event.preventDefault()
        event.stopPropagation()
      }}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {children}
    </div>,
    document.body,
  )
}
