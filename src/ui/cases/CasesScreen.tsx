import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from '../components/translation'
import { IntoSlot } from '../feedback/slots'
import { useLibraryReadOnly } from '../state/read'
import { useReveal } from '../state/reveal'
import classes from '../table/Screen.module.css'
import { ArticleView } from './article/ArticleView'
import { CaseBoard } from './board/CaseBoard'
import { openCase, showView, useCasesState } from './casesState'
import { FilterBar } from './filter/FilterBar'
import { MoveDialog } from './move/MoveDialog'
import { TableView } from './table/TableView'
import { useCases } from './useCases'
import { ViewSwitch } from './ViewSwitch'
import { AddAction } from '../table/AddAction'

/** 案例: the cases in several views over one filter and one selection. */
export function CasesScreen() {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const view = useCasesState((state) => state.view)
  const cases = useCases()
  const addRow = useRef<HTMLInputElement>(null)
  useReveal('cases', openCase)
  const add = () => {
    flushSync(() => showView('table'))
    addRow.current?.focus()
  }
  return (
    <div className={classes.tabbed}>
      <IntoSlot name="views">
        <ViewSwitch />
      </IntoSlot>
      {!readOnly && <AddAction label={t('cases.add')} isPrimary={view !== 'article'} onAdd={add} />}
      <FilterBar cases={cases} />
      {view === 'board' && <CaseBoard cases={cases} onAdd={add} />}
      {view === 'table' && <TableView cases={cases} addRow={addRow} />}
      {view === 'article' && <ArticleView rows={cases.rows} />}
      <MoveDialog />
    </div>
  )
}
