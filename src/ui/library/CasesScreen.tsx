import { Button } from '@mantine/core'
import { IconBook2, IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { present } from '../../domain/entity'
import { IntoSlot } from '../feedback/slots'
import { EmptyState } from '../components/EmptyState'
import { useFinder } from '../components/finder'
import { useTranslation } from '../components/translation'
import { useSampleOffer } from '../season/seeSample'
import { useLibrary, useLibraryReadOnly, useSummaries } from '../state/read'
import { todayIn } from '../state/today'
import { TrashLink } from '../table/TrashLink'
import { AddRow } from '../table/AddRow'
import { caseColumns } from './caseColumns'
import { CasePanel } from './CasePanel'
import { casesView, type TopicFilter } from './casesView'
import { addLibraryEntity, removeLibraryEntity } from '../state/entityEdits'
import { EntityTable } from '../table/EntityTable'
import classes from '../table/Screen.module.css'
import { SearchField } from '../table/SearchField'
import { TableAndPanel } from '../table/TableAndPanel'
import { TopicChoice } from './TopicChoice'
import { useDirectory } from '../table/useDirectory'

/** 案例: the cases, the units they belong to, and where they have been presented. */
export function CasesScreen() {
  const { t } = useTranslation()
  const offer = useSampleOffer()
  const readOnly = useLibraryReadOnly()
  const library = useLibrary()
  const summaries = useSummaries()
  const find = useFinder()
  const [chosen, setChosen] = useState<TopicFilter>('all')
  const { query, place, search, reveal } = useDirectory()
  const addRow = useRef<HTMLInputElement>(null)
  const topics = present(library.topics.values())
  const isThere = chosen === 'none' || topics.some(({ id }) => id === chosen)
  const topic = isThere ? chosen : 'all'
  const view = casesView(library, summaries, { topic, query, find, todayIn, keptId: place.selectedId })
  const columns = caseColumns(t, { library, mentionsOf: view.mentionsOf })
  const selected = view.cases.find(({ id }) => id === place.selectedId)
  const create = (name: string) => {
    const topicId = topic === 'all' || topic === 'none' ? null : topic
    reveal(addLibraryEntity('cases', { name, topicId }), 'unit')
  }
  return (
    <div className={classes.tabbed}>
      {!readOnly && (
        <IntoSlot name="actions">
          <Button
            variant="filled"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => addRow.current?.focus()}
          >
            {t('library.cases.addButton')}
          </Button>
        </IntoSlot>
      )}
      <div className={classes.tools}>
        <TopicChoice
          topics={topics}
          value={topic}
          onChange={(next) => {
            setChosen(next)
            place.clear()
          }}
        />
        <SearchField label={t('library.cases.search')} query={query} onQuery={search} />
        <span className={classes.spacer} />
        <TrashLink kind="cases" />
        <span className={classes.count}>{t('library.cases.count', { count: view.cases.length })}</span>
      </div>
      <TableAndPanel
        panelLabel={t('library.cases.panel')}
        hint={t('library.cases.pick')}
        panel={selected && <CasePanel key={selected.id} entity={selected} />}
        table={
          <EntityTable
            label={t('library.cases.table')}
            columns={columns}
            rows={view.cases}
            place={place}
            readOnly={readOnly}
            onRemove={(one) => removeLibraryEntity('cases', one)}
          >
            {!readOnly && <AddRow ref={addRow} label={t('library.cases.add')} onAdd={create} />}
            {view.cases.length === 0 && !view.isEmpty && <p className={classes.nothing}>{t('library.cases.none')}</p>}
            {view.isEmpty && (
              <EmptyState
                icon={<IconBook2 size={40} stroke={1.2} />}
                title={t('library.cases.empty')}
                hint={t('library.cases.emptyHint')}
                {...(readOnly
                  ? {}
                  : { action: { label: t('library.cases.addButton'), run: () => addRow.current?.focus() } })}
                {...offer}
              />
            )}
          </EntityTable>
        }
      />
    </div>
  )
}
