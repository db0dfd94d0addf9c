import { Button } from '@mantine/core'
import { IconRestore, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { IntoSlot } from '../feedback/slots'
import { EmptyState } from '../components/EmptyState'
import { useFinder } from '../components/finder'
import { useTranslation } from '../components/translation'
import screenClasses from '../table/Screen.module.css'
import { SearchField } from '../table/SearchField'
import { useLibrary, useLibraryReadOnly, useSummaries } from '../state/read'
import { PurgeQuestion } from './PurgeQuestion'
import { purgeItems, restoreItems } from './trashActions'
import { showKind, showTab, useTrashPlace, type TrashKind } from '../state/trashPlace'
import { TrashTable } from './TrashTable'
import { trashKinds, trashView, type TrashItem } from './trashView'
import { useChosenRows } from './useChosenRows'

/** What was deleted in the last 90 days, to find, restore or purge. */
export function DeletedTab() {
  const { t } = useTranslation()
  const library = useLibrary()
  const summaries = useSummaries()
  const readOnly = useLibraryReadOnly()
  const find = useFinder()
  const { kind } = useTrashPlace()
  const [query, setQuery] = useState('')
  const [openedAt] = useState(() => Date.now())
  const [asked, setAsked] = useState<readonly TrashItem[]>([])
  const { items, counts } = trashView(library, summaries, { kind, query, find }, openedAt)
  const chosen = useChosenRows(items.map(({ id }) => id))
  const picked = items.filter(({ id }) => chosen.ids.has(id))
  const act = (run: () => void) => () => {
    if (!readOnly && picked.length > 0) run()
  }
  if ((counts.get('all') ?? 0) === 0)
    return (
      <EmptyState
        icon={<IconTrash size={40} stroke={1.2} />}
        title={t('trash.empty')}
        hint={t('trash.emptyHint')}
        second={{ label: t('trash.toBackups'), run: () => showTab('backups') }}
      />
    )
  return (
    <>
      {!readOnly && (
        <IntoSlot name="actions">
          <Button
            onClick={() => setAsked(trashView(library, summaries, { kind: 'all', query: '', find }, openedAt).items)}
          >
            {t('trash.purgeAll')}
          </Button>
        </IntoSlot>
      )}
      <div className={screenClasses.tools}>
        <KindChoice kind={kind} counts={counts} />
        <SearchField label={t('trash.search')} query={query} onQuery={setQuery} />
        <span className={screenClasses.spacer} />
        <span className={screenClasses.count} role="status">
          {picked.length > 0 && t('trash.chosen', { count: picked.length })}
        </span>
        <Button
          variant="filled"
          disabled={readOnly || picked.length === 0}
          leftSection={<IconRestore size={16} aria-hidden="true" />}
          onClick={act(() => restoreItems(picked))}
        >
          {t('trash.restore')}
        </Button>
        <Button disabled={readOnly || picked.length === 0} onClick={act(() => setAsked(picked))}>
          {t('trash.purge')}
        </Button>
      </div>
      <TrashTable
        items={items}
        chosen={chosen}
        onRestore={act(() => restoreItems(picked))}
        onPurge={act(() => setAsked(picked))}
      />
      {items.length === 0 && <p className={screenClasses.nothing}>{t('trash.nothingFound')}</p>}
      {asked.length > 0 && (
        <PurgeQuestion
          items={asked}
          onClose={() => setAsked([])}
          onConfirm={() => {
            setAsked([])
            void purgeItems(asked)
          }}
        />
      )}
    </>
  )
}

function KindChoice({ kind, counts }: { kind: TrashKind; counts: ReadonlyMap<TrashKind, number> }) {
  const { t } = useTranslation()
  const offered = trashKinds.filter((one) => one === kind || (counts.get(one) ?? 0) > 0)
  return (
    <select
      className={screenClasses.choice}
      aria-label={t('trash.filter')}
      value={kind}
      onChange={(event) => showKind(trashKinds.find((one) => one === event.currentTarget.value) ?? 'all')}
    >
      <option value="all">{t('trash.all', { count: counts.get('all') ?? 0 })}</option>
      {offered.map((one) => (
        <option key={one} value={one}>
          {t('trash.kindCount', { kind: t(`trash.kind.${one}`), count: counts.get(one) ?? 0 })}
        </option>
      ))}
    </select>
  )
}
