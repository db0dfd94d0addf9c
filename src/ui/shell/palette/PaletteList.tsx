import { useEffect, useRef } from 'react'
import { tByName } from '../../../i18n'
import { useTranslation } from '../../components/translation'
import classes from './CommandPalette.module.css'
import { PaletteRow } from './PaletteRow'
import type { PaletteGroup, PaletteItem } from './paletteView'

interface Props {
  readonly id: string
  readonly groups: readonly PaletteGroup[]
  /** The item that Enter takes. */
  readonly marked: PaletteItem | undefined
  /** The arrows went to it: it is brought into view. */
  readonly isMoved: boolean
  readonly isLooking: boolean
  readonly typed: string
  readonly onChoose: (item: PaletteItem) => void
}

/** What the palette has found, group by group. */
export function PaletteList({ id, groups, marked, isMoved, isLooking, typed, onChoose }: Props) {
  const { t } = useTranslation()
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  const isNothing = groups.length === 0 && !isLooking
  return (
    <>
      <div id={id} role="listbox" aria-label={t('search.results')} className={classes.list}>
        {groups.map((group) => (
          <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
            <h3 id={`${id}-${group.name}`} className={classes.group}>
              {tByName(`search.group.${group.name}`)}
              {group.count > group.items.length && <span>{t('search.ofAll', { count: group.count })}</span>}
            </h3>
            {group.items.map((item) => (
              <Line
                key={item.key}
                id={`${id}-${item.key}`}
                item={item}
                isMarked={item === marked}
                isMoved={isMoved}
                onChoose={onChoose}
              />
            ))}
          </div>
        ))}
      </div>
      {isNothing && <p className={classes.nothing}>{t('search.nothing', { typed: typed.trim() })}</p>}
      <p role="status" className={classes.status}>
        {isLooking ? t('search.looking') : typed.trim() === '' ? t('search.keys') : t('search.count', { count })}
      </p>
    </>
  )
}

interface LineProps {
  readonly id: string
  readonly item: PaletteItem
  readonly isMarked: boolean
  readonly isMoved: boolean
  readonly onChoose: (item: PaletteItem) => void
}

function Line({ id, item, isMarked, isMoved, onChoose }: LineProps) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isMarked && isMoved) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isMarked, isMoved])
  return (
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isMarked}
      className={classes.action}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(item)}
    >
      <PaletteRow item={item} />
    </div>
  )
}
