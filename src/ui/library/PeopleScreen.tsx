import { Tabs } from '@mantine/core'
import { useRef, useState } from 'react'
import { presentOf } from '../../domain/entity'
import { useTranslation } from '../components/translation'
import { useLibrary, useLibraryReadOnly } from '../state/read'
import { useRevealedCollection } from '../state/reveal'
import { TrashLink } from '../table/TrashLink'
import { PeopleDirectory } from './PeopleDirectory'
import classes from '../table/Screen.module.css'
import { SearchField } from '../table/SearchField'
import { TeamsDirectory } from './TeamsDirectory'
import { useDirectory } from '../table/useDirectory'
import { AddAction } from '../table/AddAction'

/** 人员与团队: people and teams, their contacts, and where they are on stage. */
export function PeopleScreen() {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const [tab, setTab] = useState<'people' | 'teams'>('people')
  const directories = { people: useDirectory(), teams: useDirectory() }
  const people = useLibrary((library) => library.people)
  const teams = useLibrary((library) => library.teams)
  const addRow = useRef<HTMLInputElement>(null)
  const wanted = useRevealedCollection()
  if ((wanted === 'people' || wanted === 'teams') && wanted !== tab) setTab(wanted)
  const { query, search } = directories[tab]
  return (
    <Tabs
      className={classes.tabbed}
      value={tab}
      keepMounted={false}
      onChange={(value) => setTab(value === 'teams' ? 'teams' : 'people')}
    >
      {!readOnly && <AddAction label={t(`library.${tab}.addButton`)} onAdd={() => addRow.current?.focus()} />}
      <div className={classes.tools}>
        <Tabs.List aria-label={t('shell.nav.people')} className={classes.tabs}>
          <Tabs.Tab value="people">{t('library.people.tab', { count: presentOf(people).length })}</Tabs.Tab>
          <Tabs.Tab value="teams">{t('library.teams.tab', { count: presentOf(teams).length })}</Tabs.Tab>
        </Tabs.List>
        <SearchField label={t(`library.${tab}.search`)} query={query} onQuery={search} />
        <span className={classes.spacer} />
        <TrashLink kind={tab} />
        {tab === 'people' && !readOnly && <span className={classes.count}>{t('library.paste.hint')}</span>}
      </div>
      <Tabs.Panel value="people" className={classes.tabPanel}>
        <PeopleDirectory directory={directories.people} addRow={addRow} />
      </Tabs.Panel>
      <Tabs.Panel value="teams" className={classes.tabPanel}>
        <TeamsDirectory directory={directories.teams} addRow={addRow} />
      </Tabs.Panel>
    </Tabs>
  )
}
