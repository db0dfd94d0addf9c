import { IconBook2 } from '@tabler/icons-react'
import { useMemo, type RefObject } from 'react'
import { EmptyState } from '../../components/EmptyState'
import { useTranslation } from '../../components/translation'
import { useSampleOffer } from '../../season/sampleOffer'
import { addLibraryEntity, removeLibraryEntity } from '../../state/entityEdits'
import { useLibraryReadOnly } from '../../state/read'
import { AddRow } from '../../table/AddRow'
import { EntityTable } from '../../table/EntityTable'
import screenClasses from '../../table/Screen.module.css'
import { useCasesState } from '../casesState'
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
  const offer = useSampleOffer()
  const readOnly = useLibraryReadOnly()
  const place = useCasePlace()
  const topic = useCasesState(({ filter }) => filter.topic)
  const columns = useMemo(() => caseColumns(t), [t])
  const action = { label: t('cases.add'), run: () => addRow.current?.focus() }
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
      {all.length === 0 && (
        <EmptyState
          icon={<IconBook2 size={40} stroke={1.2} />}
          title={t('cases.empty')}
          hint={t('cases.emptyHint')}
          {...(readOnly ? {} : { action })}
          {...offer}
        />
      )}
    </EntityTable>
  )
}
