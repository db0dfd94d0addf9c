import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from '../../components/translation'
import { unmeasuredTable, useRemeasure } from '../../components/unmeasuredTable'
import { rowForKey } from '../../table/tableKeys'
import { choose, useCasesState } from '../casesState'
import { useCaseWords } from '../useCaseWords'
import type { CaseRow } from '../view/caseRows'
import { listLines } from './listLines'
import classes from './ArticleView.module.css'

/** Heights in px. */
const heights = { stage: 32, case: 52 } as const

/** The cases by stage; arrow keys go from one to the next. Only the lines in view are rendered. */
export function CaseList({ rows }: { rows: readonly CaseRow[] }) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const focusId = useCasesState((state) => state.focusId)
  const under = useCaseWords()
  const lines = useMemo(() => listLines(rows), [rows])
  const ids = useMemo(() => lines.flatMap((line) => (line.type === 'case' ? line.id : [])), [lines])
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => heights[lines[at]?.type ?? 'case'],
    getItemKey: (at) => lines[at]?.id ?? at,
    overscan: 8,
    ...unmeasuredTable,
  })
  useRemeasure(virtual, '', lines)
  const at = lines.findIndex(({ id }) => id === focusId)
  useLayoutEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [virtual, at])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = rowForKey(event.key, ids, focusId === null ? -1 : ids.indexOf(focusId))
    if (next === undefined) return
    event.preventDefault()
    choose(next)
  }
  return (
    <div
      ref={scroller}
      role="navigation"
      className={classes.list}
      aria-label={t('cases.article.list')}
      onKeyDown={onKeyDown}
    >
      <div className={classes.lines} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const line = lines[index]
          const place = { height: size, top: start }
          if (!line) return null
          if (line.type === 'stage') {
            return (
              <h3 key={line.id} className={classes.heading} style={place}>
                {t(`term.stage.${line.stage}`)}
                <span>{line.count}</span>
              </h3>
            )
          }
          return (
            <button
              key={line.id}
              ref={(element) => {
                // Where an arrow key has come to.
                if (element && line.id === focusId && scroller.current?.contains(document.activeElement))
                  element.focus()
              }}
              type="button"
              className={classes.line}
              style={place}
              aria-current={line.id === focusId ? 'true' : undefined}
              onClick={() => choose(line.id)}
            >
              <span className={classes.name}>{line.row.name || t('library.unnamed')}</span>
              <span className={classes.under}>{under(line.row)}</span>
            </button>
          )
        })}
      </div>
    </div>
  )
}
