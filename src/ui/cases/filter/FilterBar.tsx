import { Button } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { stages } from '../../../domain/season/pipeline'
import { useTranslation } from '../../components/translation'
import { useCurrentSeason } from '../../state/currentSeason'
import { SearchField } from '../../table/SearchField'
import { TrashLink } from '../../table/TrashLink'
import screenClasses from '../../table/Screen.module.css'
import { clearFilter, setFilter, useCasesState } from '../casesState'
import type { ShownCases } from '../useCases'
import { isFiltered, stageChoices, tagsOf, type StageChoice } from '../view/caseFilter'
import { FilterChoice } from './FilterChoice'
import classes from './FilterBar.module.css'

/** What the cases are filtered by, in all views, and how many are shown. */
export function FilterBar({ cases: { all, rows, grid } }: { cases: ShownCases }) {
  const { t } = useTranslation()
  const filter = useCasesState((state) => state.filter)
  const season = useCurrentSeason()
  const tags = useMemo(() => tagsOf(all), [all])
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    value: id,
    label: name || t('library.unnamed'),
  })
  return (
    <div className={`${screenClasses.tools} ${classes.bar}`}>
      <SearchField label={t('cases.filter.text')} query={filter.text} onQuery={(text) => setFilter({ text })} />
      <FilterChoice
        label={t('cases.filter.stage')}
        options={stageChoices.map((value) => ({ value, label: stageWords(t, value) }))}
        value={filter.stage}
        onChange={(stage) => setFilter({ stage })}
      />
      <FilterChoice
        label={t('cases.filter.topic')}
        options={[
          { value: 'all', label: t('cases.filter.allTopics') },
          ...grid.topics.map(named),
          { value: 'none', label: t('cases.filter.noTopic') },
        ]}
        value={filter.topic}
        onChange={(topic) => setFilter({ topic })}
      />
      <FilterChoice
        label={t('cases.filter.town')}
        options={[
          { value: 'all', label: t('cases.filter.allTowns') },
          ...grid.units.map(named),
          { value: 'none', label: t('cases.filter.noTown') },
        ]}
        value={filter.town}
        onChange={(town) => setFilter({ town })}
      />
      {tags.length > 0 && (
        <FilterChoice
          label={t('cases.filter.tag')}
          options={[
            { value: 'all', label: t('cases.filter.allTags') },
            ...tags.map((tag) => ({ value: `#${tag}`, label: tag })),
          ]}
          value={filter.tag}
          onChange={(tag) => setFilter({ tag })}
        />
      )}
      <FilterChoice
        label={t('cases.filter.scheduled.label')}
        options={(['all', 'scheduled', 'unplanned'] as const).map((value) => ({
          value,
          label: t(`cases.filter.scheduled.${value}`),
        }))}
        value={filter.scheduled}
        onChange={(scheduled) => setFilter({ scheduled })}
      />
      <FilterChoice
        label={t('cases.filter.season.label')}
        options={(['current', 'all', 'none'] as const).map((value) => ({
          value,
          label: t(`cases.filter.season.${value}`, { name: season?.name || t('library.unnamed') }),
        }))}
        value={filter.season}
        onChange={(choice) => setFilter({ season: choice })}
      />
      {isFiltered(filter) && (
        <Button variant="subtle" size="compact-sm" onClick={clearFilter}>
          {t('cases.filter.clear')}
        </Button>
      )}
      <span className={screenClasses.spacer} />
      <TrashLink kind="cases" />
      <span className={screenClasses.count} role="status">
        {rows.length === all.length
          ? t('cases.count', { count: rows.length })
          : t('cases.countOf', { count: rows.length, all: all.length })}
      </span>
    </div>
  )
}

function stageWords(t: TFunction, choice: StageChoice): string {
  if (choice === 'all') return t('cases.filter.allStages')
  const from = stages.find((one) => choice === `${one}+`)
  const stage = stages.find((one) => one === choice)
  return from ? t('cases.filter.from', { stage: t(`term.stage.${from}`) }) : t(`term.stage.${stage ?? 'lead'}`)
}
