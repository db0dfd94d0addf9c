import { useMemo, type RefObject } from 'react'
import { useTranslation } from '../../components/translation'
import { addLibraryEntity, removeLibraryEntity } from '../../state/entityEdits'
import { useLibraryReadOnly } from '../../state/read'
import { AddRow } from '../../table/AddRow'
import { EntityTable } from '../../table/EntityTable'
import screenClasses from '../../table/Screen.module.css'
import { useCasesState } from '../casesState'
import { NoCases } from '../NoCases'
import type { ShownCases } from '../useCases'
import { caseColumns } from './caseColumns'
import { useCasePlace } from './useCasePlace'

interface Props {
  readonly cases: ShownCases
  readonly addRow: RefObject<HTMLInputElement | null>
}

/** 表格: the cases of the filter, edited in place. */
export function TableView({ cases: { all, rows, grid }, addRow }: Props) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const place = useCasePlace()
  const topic = useCasesState(({ filter }) => filter.topic)
  const columns = useMemo(() => caseColumns(t), [t])
  const add = (name: string) =>
    place.go(addLibraryEntity('cases', { name, topicId: grid.topicIds.has(topic) ? topic : null }), 'unit')
  return (
    <EntityTable
      label={t('cases.table')}
      columns={columns}
      rows={rows}
      place={place}
      readOnly={readOnly}
      onRemove={(row) => removeLibraryEntity('cases', row)}
    >
      {!readOnly && <AddRow ref={addRow} label={t('cases.addRow')} onAdd={add} />}
      {all.length > 0 && rows.length === 0 && <p className={screenClasses.nothing}>{t('cases.none')}</p>}
      {all.length === 0 && <NoCases onAdd={() => addRow.current?.focus()} />}
    </EntityTable>
  )
}
