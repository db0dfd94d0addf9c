import { useRef, type ReactNode } from 'react'
import type { CollectionName } from '../../domain/library'
import { Tag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import { useLibraryReadOnly } from '../state/read'
import { useReveal } from '../state/reveal'
import { TrashLink } from '../table/TrashLink'
import { AddRow } from '../table/AddRow'
import type { Column, Named } from '../table/entityColumn'
import { EntityTable } from '../table/EntityTable'
import classes from './LibraryScreen.module.css'
import { useTablePlace } from '../table/useTablePlace'

interface Props<T extends Named> {
  readonly title: string
  readonly collection: CollectionName
  /** One sentence about what belongs here; shown while it is empty. */
  readonly hint: string
  readonly addLabel: string
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  readonly onAdd: (name: string) => void
  readonly onRemove: (entity: T) => void
}

/** A short list with a heading; names can be added one after the other. */
export function PlainList<T extends Named>(props: Props<T>): ReactNode {
  const { title, collection, hint, addLabel, columns, rows, onAdd, onRemove } = props
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const place = useTablePlace()
  useReveal(collection, place.go)
  const addRow = useRef<HTMLInputElement>(null)
  return (
    <section className={classes.list} aria-label={title}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <Tag>{t('library.count', { count: rows.length })}</Tag>
        <TrashLink kind={collection} />
      </div>
      <EntityTable label={title} columns={columns} rows={rows} place={place} readOnly={readOnly} onRemove={onRemove}>
        {rows.length === 0 && (
          <p className={classes.hint}>
            {hint}{' '}
            {!readOnly && (
              <button type="button" className={classes.start} onClick={() => addRow.current?.focus()}>
                {addLabel}
              </button>
            )}
          </p>
        )}
        {!readOnly && <AddRow ref={addRow} label={addLabel} onAdd={onAdd} />}
      </EntityTable>
    </section>
  )
}
