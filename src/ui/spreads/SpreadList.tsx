import { IconRoute } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { SpreadStanding } from '../../domain/season/spreadStanding'
import { EmptyState } from '../components/EmptyState'
import { ReferencePicker } from '../components/ReferencePicker'
import { useTranslation } from '../components/translation'
import { useLibrary, useLibraryReadOnly } from '../state/read'
import { EntityTable } from '../table/EntityTable'
import screenClasses from '../table/Screen.module.css'
import type { TablePlace } from '../table/useTablePlace'
import { addSpread, removeSpread } from './spreadActions'
import { spreadColumns } from './spreadColumns'
import classes from './Spreads.module.css'

interface Props {
  readonly rows: readonly SpreadStanding[]
  /** Nothing spread at all. */
  readonly isEmpty: boolean
  readonly place: TablePlace
}

/** 台账: every spread as a row that is edited in place. */
export function SpreadList({ rows, isEmpty, place }: Props) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const library = useLibrary()
  const columns = useMemo(() => spreadColumns(t, library), [t, library])
  const lines = useMemo(
    () =>
      rows.map((standing) => ({
        id: standing.one.id,
        name: standing.practice.name,
        sample: standing.one.sample,
        standing,
      })),
    [rows],
  )
  const add = (caseId: string | null) => {
    const id = caseId === null ? null : addSpread(caseId, null)
    if (id !== null) place.go(id, 'unit')
  }
  return (
    <div className={classes.list}>
      <EntityTable
        label={t('spreads.table')}
        columns={columns}
        rows={lines}
        place={place}
        readOnly={readOnly}
        onRemove={({ id }) => removeSpread(id)}
      >
        {!readOnly && (
          <div className={classes.begin}>
            <ReferencePicker
              label={t('spreads.add')}
              showLabel={false}
              placeholder={t('spreads.add')}
              collection="cases"
              value={null}
              onPick={add}
            />
          </div>
        )}
        {isEmpty && (
          <EmptyState
            icon={<IconRoute size={40} stroke={1.2} />}
            title={t('spreads.empty')}
            hint={t('spreads.emptyHint')}
          />
        )}
        {!isEmpty && rows.length === 0 && <p className={screenClasses.nothing}>{t('spreads.notFound')}</p>}
      </EntityTable>
    </div>
  )
}
