import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, type CSSProperties } from 'react'
import { currentLanguage } from '../../i18n'
import { formatInstant } from '../../i18n/formats'
import { SampleTag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import { unmeasuredTable, useRemeasure } from '../components/unmeasuredTable'
import tableClasses from '../table/EntityTable.module.css'
import { screenOf } from '../state/changedPlace'
import { usePreferences } from '../state/preferences'
import { trashItemLabel } from './trashActions'
import type { TrashItem } from './trashView'
import classes from './TrashScreen.module.css'
import type { ChosenRows } from './useChosenRows'

/** Row heights in px, as in tokens.css. */
const heights = { comfortable: 44, compact: 34 } as const

interface Props {
  readonly items: readonly TrashItem[]
  readonly chosen: ChosenRows
  readonly onRestore: () => void
  readonly onPurge: () => void
}

/** The deleted items, row by row; only the rows in view are rendered. */
export function TrashTable({ items, chosen, onRestore, onPurge }: Props) {
  const { t } = useTranslation()
  const density = usePreferences((preferences) => preferences.density)
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => heights[density],
    getItemKey: (i) => items[i]?.id ?? i,
    overscan: 6,
    ...unmeasuredTable,
  })
  useRemeasure(virtual, density)
  useFocusOn(scroller, chosen.focusId, (id) => virtual.scrollToIndex(items.findIndex((item) => item.id === id)))
  return (
    <div ref={scroller} className={tableClasses.scroller}>
      <div
        role="grid"
        aria-label={t('trash.table')}
        aria-rowcount={items.length + 1}
        aria-multiselectable
        className={`${tableClasses.grid} ${classes.grid}`}
      >
        <div role="row" aria-rowindex={1} className={`${tableClasses.head} ${classes.columns}`}>
          <span role="columnheader" aria-label={t('trash.column.choose')}>
            <Checkbox
              size="xs"
              aria-label={t('trash.chooseAll')}
              checked={chosen.isAll()}
              indeterminate={chosen.ids.size > 0 && !chosen.isAll()}
              onChange={chosen.toggleAll}
            />
          </span>
          {(['name', 'kind', 'from', 'deleted', 'leaves'] as const).map((column) => (
            <span role="columnheader" key={column}>
              {t(`trash.column.${column}`)}
            </span>
          ))}
        </div>
        <div role="rowgroup" className={tableClasses.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, size, key }) => {
            const item = items[index]
            return (
              item && (
                <TrashRow
                  key={key}
                  item={item}
                  index={index}
                  style={{ height: size, top: start }}
                  chosen={chosen}
                  onRestore={onRestore}
                  onPurge={onPurge}
                />
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}

interface RowProps extends Omit<Props, 'items'> {
  readonly item: TrashItem
  readonly index: number
  readonly style: CSSProperties
}

function TrashRow({ item, index, style, chosen, onRestore, onPurge }: RowProps) {
  const { t } = useTranslation()
  const { id, collection, under, deletedAt, daysLeft, sample } = item
  const name = trashItemLabel(item)
  const isChosen = chosen.ids.has(id)
  const screen = t(`shell.nav.${screenOf[collection]}`)
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      aria-label={name}
      data-trash={id}
      className={`${tableClasses.row} ${classes.columns}`}
      style={style}
      tabIndex={chosen.focusId === id ? 0 : -1}
      onClick={(event) => chosen.click(event, id)}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || chosen.key(event, id)) return
        const act = { Enter: onRestore, Delete: onPurge, Backspace: onPurge }[event.key]
        if (!act || chosen.ids.size === 0) return
        event.preventDefault()
        act()
      }}
    >
      <span role="gridcell">
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={t('trash.choose', { name })}
          checked={isChosen}
          onClick={(event) => event.stopPropagation()}
          onChange={() => chosen.toggle(id)}
        />
      </span>
      <span role="gridcell" className={classes.cell} title={name}>
        <span className={classes.name}>{name}</span>
        <SampleTag sample={sample} />
      </span>
      <span role="gridcell" className={classes.quiet}>
        {t(`trash.kind.${collection}`)}
      </span>
      <span role="gridcell" className={classes.quiet} title={under}>
        {under ? t('trash.from', { screen, name: under }) : screen}
      </span>
      <span role="gridcell" className={classes.quiet}>
        {formatInstant(deletedAt, currentLanguage())}
      </span>
      <span role="gridcell" className={classes.quiet} title={daysLeft === null ? t('trash.inUseHint') : undefined}>
        {daysLeft === null
          ? t('trash.inUse')
          : daysLeft === 0
            ? t('trash.today')
            : t('trash.daysLeft', { count: daysLeft })}
      </span>
    </div>
  )
}

/** While the focus is in the table, it follows the row that the keys move to, even if its own row is gone. */
function useFocusOn(
  scroller: { readonly current: HTMLDivElement | null },
  id: string | null,
  scrollTo: (id: string) => void,
): void {
  const isInside = useRef(false)
  useLayoutEffect(() => {
    const { activeElement } = document
    const isOnRow = activeElement instanceof HTMLElement && activeElement.dataset.trash !== undefined
    if (activeElement !== document.body) isInside.current = isOnRow
    if (id === null || !isInside.current || !scroller.current) return
    const row = scroller.current.querySelector<HTMLElement>(`[data-trash="${CSS.escape(id)}"]`)
    if (row) row.focus()
    else scrollTo(id)
  })
}
