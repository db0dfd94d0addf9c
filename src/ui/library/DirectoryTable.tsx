import type { Icon } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import type { CopiedContent } from '../../interchange/table/clipboardTable'
import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../components/translation'
import { useSampleOffer } from '../season/sampleOffer'
import { removeLibraryEntity } from '../state/entityEdits'
import { useLibraryReadOnly } from '../state/read'
import { AddRow } from '../table/AddRow'
import type { Column, Named } from '../table/entityColumn'
import { EntityTable } from '../table/EntityTable'
import classes from '../table/Screen.module.css'
import { TableAndPanel } from '../table/TableAndPanel'
import type { TablePlace } from '../table/useTablePlace'

interface Props<T extends Named> {
  readonly collection: 'people' | 'teams'
  readonly icon: Icon
  readonly columns: readonly Column<T>[]
  /** What fits the search. */
  readonly rows: readonly T[]
  /** Nothing is there to be searched. */
  readonly isEmpty: boolean
  /** Shown where nothing fits the search; null while there is no search. */
  readonly notFound: string | null
  readonly place: TablePlace
  readonly addRow: RefObject<HTMLInputElement | null>
  readonly renderPanel: (entity: T) => ReactNode
  readonly onAdd: (name: string) => void
  readonly onPasteList?: (copied: CopiedContent) => void
}

/** People or teams in a table: a row to add one, a panel beside it, and words for the empty list. */
export function DirectoryTable<T extends Named>(props: Props<T>) {
  const { collection, icon: EmptyIcon, columns, rows, isEmpty, notFound, place, addRow, renderPanel } = props
  const { onAdd, onPasteList } = props
  const { t } = useTranslation()
  const offer = useSampleOffer()
  const readOnly = useLibraryReadOnly()
  const selected = rows.find(({ id }) => id === place.selectedId)
  const focusAddRow = () => addRow.current?.focus()
  const action = { label: t(`library.${collection}.addButton`), run: focusAddRow }
  return (
    <TableAndPanel
      panelLabel={t(`library.${collection}.panel`)}
      hint={t(`library.${collection}.pick`)}
      panel={selected && renderPanel(selected)}
      table={
        <EntityTable
          label={t(`library.${collection}.table`)}
          columns={columns}
          rows={rows}
          place={place}
          readOnly={readOnly}
          onRemove={(entity) => removeLibraryEntity(collection, entity)}
        >
          {!readOnly && (
            <AddRow
              ref={addRow}
              label={t(`library.${collection}.add`)}
              onAdd={onAdd}
              {...(onPasteList && { onPasteList })}
            />
          )}
          {rows.length === 0 && notFound !== null && <p className={classes.nothing}>{notFound}</p>}
          {isEmpty && (
            <EmptyState
              icon={<EmptyIcon size={40} stroke={1.2} />}
              title={t(`library.${collection}.empty`)}
              hint={t(`library.${collection}.emptyHint`)}
              {...(readOnly ? {} : { action })}
              {...offer}
            />
          )}
        </EntityTable>
      }
    />
  )
}
