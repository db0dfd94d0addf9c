import { Button } from '@mantine/core'
import { IconBook2, IconPlus } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { presentOf } from '../../domain/entity'
import { IntoSlot } from '../feedback/slots'
import { useTranslation } from '../components/translation'
import { useFound } from '../search/useFound'
import { useLibrary, useLibraryReadOnly, useSummaries } from '../state/read'
import { useReveal } from '../state/reveal'
import { todayIn } from '../state/today'
import { TrashLink } from '../table/TrashLink'
import { mentionsByCase } from './appearancesView'
import { caseColumns } from './caseColumns'
import { CasePanel } from './CasePanel'
import { casesView, type TopicFilter } from './casesView'
import { addLibraryEntity } from '../state/entityEdits'
import classes from '../table/Screen.module.css'
import { SearchField } from '../table/SearchField'
import { DirectoryTable } from './DirectoryTable'
import { TopicChoice } from './TopicChoice'
import { useDirectory } from '../table/useDirectory'

/** 案例: the cases, the units they belong to, and where they have been presented. */
export function CasesScreen() {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const library = useLibrary()
  const summaries = useSummaries()
  const [chosen, setChosen] = useState<TopicFilter>('all')
  const { query, place, search, reveal } = useDirectory()
  const addRow = useRef<HTMLInputElement>(null)
  const show = useCallback(
    (id: string) => {
      setChosen('all')
      reveal(id)
    },
    [reveal],
  )
  useReveal('cases', show)
  const found = useFound('cases', query)
  const topics = presentOf(library.topics)
  const isThere = chosen === 'none' || topics.some(({ id }) => id === chosen)
  const topic = isThere ? chosen : 'all'
  const editedId = place.selectedId
  const cases = useMemo(() => casesView(library, { topic, found, editedId }), [library, topic, found, editedId])
  const mentionsOf = useMemo(() => mentionsByCase(library, summaries, todayIn), [library, summaries])
  const columns = useMemo(() => caseColumns(t, { library, mentionsOf }), [t, library, mentionsOf])
  const isEmpty = presentOf(library.cases).length === 0
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
        <span className={classes.count}>{t('library.cases.count', { count: cases.length })}</span>
      </div>
      <DirectoryTable
        collection="cases"
        icon={IconBook2}
        columns={columns}
        rows={cases}
        isEmpty={isEmpty}
        notFound={isEmpty ? null : t('library.cases.none')}
        place={place}
        addRow={addRow}
        renderPanel={(one) => <CasePanel key={one.id} entity={one} />}
        onAdd={create}
      />
    </div>
  )
}
