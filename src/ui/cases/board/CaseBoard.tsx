import { DndContext, DragOverlay } from '@dnd-kit/core'
import { useMemo, type KeyboardEvent, type MouseEvent } from 'react'
import { funnelOf } from '../../../domain/season/funnel'
import { useTranslation } from '../../components/translation'
import { useCurrentSeason } from '../../state/currentSeason'
import { useLibraryReadOnly } from '../../state/read'
import screenClasses from '../../table/Screen.module.css'
import { choose, chooseRange, openCase, toggle, useCasesState } from '../casesState'
import { NoCases } from '../NoCases'
import { moveCases } from '../move/moveCases'
import { stepsBy } from '../move/movePlan'
import type { ShownCases } from '../useCases'
import { boardColumns, cardForKey, orderAt } from './boardColumns'
import { BoardColumnList } from './BoardColumnList'
import { BoardHead } from './BoardHead'
import classes from './CaseBoard.module.css'
import { DraggedCard } from './BoardCard'
import type { DropMark } from './dropMark'
import { useBoardDrag } from './useBoardDrag'

/** 看板: the cases of the filter by stage. Cards are dragged from stage to stage, or moved by Mod and an arrow. */
export function CaseBoard({ cases: { all, rows }, onAdd }: { readonly cases: ShownCases; readonly onAdd: () => void }) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const season = useCurrentSeason()
  const isOfSeason = useCasesState(({ filter }) => filter.season === 'current')
  const chosen = useCasesState((state) => state.chosen)
  const focusId = useCasesState((state) => state.focusId)
  const columns = useMemo(() => boardColumns(rows), [rows])
  const funnel = useMemo(
    () => funnelOf(all, isOfSeason && season ? season : { collectedTarget: null, featuredTarget: null }),
    [all, isOfSeason, season],
  )
  const inOrder = useMemo(() => columns.flatMap((column) => column.rows), [columns])
  const drop = (_: string, { stage, at }: DropMark) => {
    const moved = rows.filter(({ id }) => chosen.has(id))
    const column = columns.find((one) => one.stage === stage)
    const afterId = orderAt(column?.rows ?? [], chosen, at)
    moveCases(
      moved.map((row) => ({ row, to: stage })),
      afterId === undefined ? null : { ids: moved.map(({ id }) => id), afterId },
    )
  }
  const { context, draggedId } = useBoardDrag((id) => chosen.has(id) || choose(id), drop)
  const dragged = draggedId === null ? undefined : rows.find(({ id }) => id === draggedId)
  const tabStopId = rows.some(({ id }) => id === focusId) ? (focusId ?? undefined) : inOrder[0]?.id
  const press = (event: MouseEvent, id: string) => {
    if (event.ctrlKey || event.metaKey) toggle(id)
    else if (event.shiftKey) chooseRange(id, inOrder)
    else choose(id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || draggedId !== null) return
    const { key, shiftKey } = event
    const isMod = event.ctrlKey || event.metaKey
    const direction = isMod ? ({ ArrowLeft: -1, ArrowRight: 1 } as const)[key] : undefined
    const next = isMod ? undefined : cardForKey(key, columns, focusId)
    if (direction !== undefined && !readOnly)
      moveCases(
        stepsBy(
          rows.filter(({ id }) => chosen.has(id)),
          direction,
        ),
      )
    else if (next !== undefined && shiftKey) chooseRange(next, inOrder)
    else if (next !== undefined) choose(next)
    else if (key === 'Enter' && focusId !== null) openCase(focusId)
    else return
    event.preventDefault()
  }
  if (all.length === 0) return <NoCases onAdd={onAdd} />
  return (
    <DndContext {...context} {...(readOnly && { sensors: [] })}>
      <div role="group" aria-label={t('cases.board.label')} className={classes.board} onKeyDown={onKeyDown}>
        {columns.map((column) => (
          <section key={column.stage} className={classes.column}>
            <BoardHead column={column} funnel={funnel} />
            <BoardColumnList column={column} tabStopId={tabStopId} onPress={press} />
          </section>
        ))}
      </div>
      {rows.length === 0 && <p className={screenClasses.nothing}>{t('cases.none')}</p>}
      <DragOverlay dropAnimation={null}>{dragged && <DraggedCard row={dragged} count={chosen.size} />}</DragOverlay>
    </DndContext>
  )
}
