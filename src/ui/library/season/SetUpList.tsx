import { useMemo, useRef, type ReactNode } from 'react'
import type { CollectionName } from '../../../domain/library'
import { Tag } from '../../components/Tag'
import { useTranslation } from '../../components/translation'
import { useLibraryReadOnly } from '../../state/read'
import { useReveal } from '../../state/reveal'
import { AddRow } from '../../table/AddRow'
import type { Column, Named } from '../../table/entityColumn'
import { EntityTable } from '../../table/EntityTable'
import { stepTarget } from '../../table/moveTarget'
import { TrashLink } from '../../table/TrashLink'
import { useTablePlace } from '../../table/useTablePlace'
import classes from './SeasonSetUp.module.css'
import { moveInSeason } from './setUpActions'

interface Props<T extends Named> {
  readonly title: string
  /** What stands behind the title. */
  readonly aside?: string
  readonly hint: string
  readonly collection: Extract<CollectionName, 'topics' | 'rounds'>
  readonly addLabel: string
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  readonly onAdd: (name: string) => void
  readonly onRemove: (entity: T) => void
  readonly children?: ReactNode
}

/** A short list of a season that is put in order by dragging, or by Alt and the arrows. It is as high as its rows. */
export function SetUpList<T extends Named>(props: Props<T>): ReactNode {
  const { title, aside, hint, collection, addLabel, columns, rows, onAdd, onRemove, children } = props
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const place = useTablePlace()
  const { go } = place
  useReveal(collection, go)
  const addRow = useRef<HTMLInputElement>(null)
  const arrange = useMemo(() => {
    const ids = rows.map(({ id }) => id)
    const move = (id: string, afterId: string | null) => moveInSeason(collection, id, afterId)
    const step = (id: string, direction: -1 | 1) => {
      const afterId = stepTarget(ids, [id], direction)
      if (afterId !== undefined) move(id, afterId)
      go(id)
    }
    return { ids, move, step }
  }, [rows, collection, go])
  return (
    <section className={classes.part} aria-label={title}>
      <div className={classes.partHead}>
        <h3 className={classes.partTitle}>{title}</h3>
        <Tag>{t('library.count', { count: rows.length })}</Tag>
        {aside && <span className={classes.aside}>{aside}</span>}
        <TrashLink kind={collection} />
      </div>
      {rows.length === 0 && <p className={classes.hint}>{hint}</p>}
      <div className={classes.table}>
        <EntityTable
          label={title}
          columns={columns}
          rows={rows}
          place={place}
          arrange={arrange}
          readOnly={readOnly}
          onRemove={onRemove}
        >
          {!readOnly && <AddRow ref={addRow} label={addLabel} onAdd={onAdd} />}
        </EntityTable>
      </div>
      {children}
    </section>
  )
}
