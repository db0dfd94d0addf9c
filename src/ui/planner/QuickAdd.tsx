import { useState, type KeyboardEvent } from 'react'
import { segmentKinds, type SegmentKind } from '../../domain/segment'
import { useTranslation } from '../components/translation'
import { insertSegment, rowsNow } from './rowActions'
import classes from './QuickAdd.module.css'

/** The foot of the running order: a name, Tab for the kind, Enter, and on to the next. */
export function QuickAdd() {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<SegmentKind>('custom')
  const add = () => {
    if (title.trim() === '') return
    insertSegment(rowsNow().at(-1)?.id ?? null, { title: title.trim(), kind }, false)
    setTitle('')
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
        className={classes.title}
        aria-label={t('planner.quickAdd.title')}
        placeholder={t('planner.quickAdd.placeholder')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={onKeyDown}
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
