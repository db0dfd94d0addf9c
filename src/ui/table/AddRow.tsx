import { useState, type Ref } from 'react'
import type { CopiedContent } from '../../interchange/table/clipboardTable'
import { listPaste } from '../clipboard/listPaste'
import { scrollFieldIntoView } from '../components/scrollFieldIntoView'
import { useHeldDraft } from '../components/useDraft'
import classes from './AddRow.module.css'

interface Props {
  readonly label: string
  /** Adds what was typed; the field is then cleared. */
  readonly onAdd: (name: string) => void
  /** Takes a pasted list; a single line goes into the field. */
  readonly onPasteList?: (copied: CopiedContent) => void
  readonly ref?: Ref<HTMLInputElement>
}

/** The row below a list: typing a name and Enter adds to the list. */
export function AddRow({ label, onAdd, onPasteList, ref }: Props) {
  const [name, setName] = useState('')
  useHeldDraft(name.trim() !== '')
  const add = () => {
    const typed = name.trim()
    if (typed === '') return
    setName('')
    onAdd(typed)
  }
  return (
    <div className={classes.row}>
      <span className={classes.plus} aria-hidden="true">
        ＋
      </span>
      <input
        ref={ref}
        className={classes.input}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onPaste={(event) => onPasteList && listPaste(event, onPasteList)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') {
            add()
            scrollFieldIntoView(event.currentTarget)
          }
          if (event.key === 'Escape') setName('')
        }}
      />
    </div>
  )
}
