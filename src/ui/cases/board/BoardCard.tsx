import { useDraggable } from '@dnd-kit/core'
import { IconAlertTriangle, IconCalendarEvent, IconCheck, IconShare } from '@tabler/icons-react'
import { memo, useLayoutEffect, type CSSProperties, type MouseEvent } from 'react'
import { SampleTag } from '../../components/Tag'
import { useTranslation } from '../../components/translation'
import { useCasesState } from '../casesState'
import type { CaseRow } from '../view/caseRows'
import classes from './BoardCard.module.css'

interface Props {
  readonly row: CaseRow
  readonly style: CSSProperties
  /** It is the card that the keys begin with. */
  readonly isTabStop: boolean
  readonly onPress: (event: MouseEvent, id: string) => void
  readonly onOpen: (id: string) => void
}

/** A case on the board; it can be dragged to another stage. */
export function BoardCard({ row, style, isTabStop, onPress, onOpen }: Props) {
  const { t } = useTranslation()
  const { id } = row
  const isChosen = useCasesState(({ chosen }) => chosen.has(id))
  const isFocus = useCasesState(({ focusId }) => focusId === id)
  const name = row.name || t('library.unnamed')
  const { node, setNodeRef, attributes, listeners, isDragging } = useDraggable({
    id,
    data: { name },
    attributes: { roleDescription: t('shell.drag.role'), role: 'option' },
  })
  useLayoutEffect(() => {
    if (isFocus && mayTakeFocus(node.current)) node.current?.focus({ preventScroll: true })
  }, [isFocus, node])
  return (
    <div
      ref={setNodeRef}
      {...attributes}
      {...listeners}
      aria-label={name}
      aria-selected={isChosen}
      aria-pressed={undefined}
      tabIndex={isTabStop ? 0 : -1}
      data-case={id}
      data-dragging={isDragging}
      className={classes.card}
      style={style}
      onClick={(event) => onPress(event, id)}
      onDoubleClick={() => onOpen(id)}
    >
      <CardContent row={row} />
    </div>
  )
}

/** The focus goes along with the keys and with a card that moves, and is taken from nothing else. */
function mayTakeFocus(card: HTMLElement | null): boolean {
  const { activeElement } = document
  return activeElement === document.body || (card?.closest('[role=group]')?.contains(activeElement) ?? false)
}

/** What is dragged, with how many cards there are. */
export function DraggedCard({ row, count }: { readonly row: CaseRow; readonly count: number }) {
  return (
    <div className={`${classes.card} ${classes.dragged}`}>
      <CardContent row={row} />
      {count > 1 && <span className={classes.badge}>{count}</span>}
    </div>
  )
}

const CardContent = memo(function CardContent({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation()
  const { name, sample, unitName, topics, lacks, showings, spreads } = row
  const [topic] = topics
  const numbers = (list: typeof showings.held) => [...new Set(list.map(({ number }) => number))]
  const going = spreads.filter(({ state }) => state !== 'intended').length
  return (
    <>
      <span className={classes.name} title={name}>
        {name || t('library.unnamed')}
      </span>
      <span className={classes.under}>
        <span className={classes.unit}>{unitName}</span>
        <SampleTag sample={sample} />
      </span>
      <span className={classes.topic}>{topic?.name}</span>
      <span className={classes.marks}>
        {lacks.length > 0 && (
          <span className={classes.mark} data-tone="caution">
            <IconAlertTriangle size={12} aria-hidden="true" />
            {lacks.map((need) => t(`cases.lacks.${need}`)).join(t('displays.comma'))}
          </span>
        )}
        {numbers(showings.held).map((number) => (
          <span key={`held${number}`} className={classes.mark} data-tone="good">
            <IconCheck size={12} aria-hidden="true" />
            {t('shell.session.number', { number })}
          </span>
        ))}
        {numbers(showings.planned).map((number) => (
          <span key={`planned${number}`} className={classes.mark}>
            <IconCalendarEvent size={12} aria-hidden="true" />
            {t('cases.scheduledIn', { number })}
          </span>
        ))}
        {going > 0 && (
          <span className={classes.mark} data-tone="good">
            <IconShare size={12} aria-hidden="true" />
            {t('cases.spreadTo', { count: going })}
          </span>
        )}
      </span>
    </>
  )
})
