import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { segmentKinds, type SegmentKind } from '../../../domain/segment'
import { listPaste } from '../../clipboard/listPaste'
import { scrollFieldIntoView } from '../../components/scrollFieldIntoView'
import { useTranslation } from '../../components/translation'
import { useHeldDraft } from '../../components/useDraft'
import { planned } from '../../state/derived'
import { pasteRows } from '../pasteRows'
import { insertSegment, rowsNow } from '../rowActions'
import classes from './QuickAdd.module.css'

/** The last row of the running order: a name, Tab for the kind, Enter, and the next one; or pasted rows. */
export function QuickAdd() {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<SegmentKind>('custom')
  const field = useRef<HTMLInputElement>(null)
  useHeldDraft(title.trim() !== '')
  useEffect(
    () =>
      planned.subscribe(({ rowIds }, before) => void (rowIds === before.rowIds || scrollFieldIntoView(field.current))),
    [],
  )
  const lastId = () => rowsNow().at(-1)?.id ?? null
  const add = () => {
    if (title.trim() === '') return
    insertSegment(lastId(), { title: title.trim(), kind }, false)
    setTitle('')
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <div className={classes.foot}>
      <span aria-hidden="true">＋</span>
      <input
        ref={field}
        className={classes.title}
        aria-label={t('planner.quickAdd.title')}
        placeholder={t('planner.quickAdd.placeholder')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => listPaste(event, (copied) => pasteRows(copied, lastId()))}
      />
      <select
        className={classes.kind}
        aria-label={t('planner.quickAdd.kind')}
        value={kind}
        onChange={(event) => setKind(segmentKinds.find((one) => one === event.currentTarget.value) ?? 'custom')}
        onKeyDown={onKeyDown}
      >
        {segmentKinds.map((one) => (
          <option key={one} value={one}>
            {t(`term.kind.${one}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
