import { memo, Suspense, useState } from 'react'
import { lazyPart } from '../components/lazyPart'
import type { Segment } from '../../domain/segment'
import { useTranslation } from '../components/translation'
import { KindIcon } from './kindIcons'
import classes from './KindMenu.module.css'

const KindChoice = lazyPart(() => import('./KindChoice'), 'KindChoice')

/** The kind's sign; a press offers the other kinds. The menu is made only once it is asked for: rows stay light. */
export const KindMenu = memo(function KindMenu(props: Pick<Segment, 'id' | 'kind'> & { readonly readOnly: boolean }) {
  const { id, kind, readOnly } = props
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const button = (
    <button
      type="button"
      tabIndex={-1}
      className={classes.button}
      aria-label={t('planner.row.kind', { kind: t(`term.kind.${kind}`) })}
      disabled={readOnly}
      onClick={() => setOpen(true)}
    >
      <KindIcon kind={kind} />
    </button>
  )
  if (!isOpen) return button
  return (
    <Suspense fallback={button}>
      <KindChoice rowId={id} target={button} onClose={() => setOpen(false)} />
    </Suspense>
  )
})
