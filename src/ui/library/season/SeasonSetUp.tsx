import { Button } from '@mantine/core'
import { IconArrowForwardUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { present } from '../../../domain/entity'
import type { Season } from '../../../domain/library'
import { SampleTag } from '../../components/Tag'
import { useTranslation } from '../../components/translation'
import { removeSeason } from '../../season/removeSeason'
import { chooseSeason, useCurrentSeason } from '../../state/currentSeason'
import { addLibraryEntity } from '../../state/entityEdits'
import { useLibrary, useLibraryReadOnly } from '../../state/read'
import { useReveal } from '../../state/reveal'
import screenClasses from '../../table/Screen.module.css'
import { TrashLink } from '../../table/TrashLink'
import libraryClasses from '../LibraryScreen.module.css'
import { CarryDialog } from './CarryDialog'
import { SeasonBasics } from './SeasonBasics'
import classes from './SeasonSetUp.module.css'
import { SeasonRounds } from './SeasonRounds'
import { SeasonTopics } from './SeasonTopics'
import { SeasonUnits } from './SeasonUnits'

/** 季设置: what a season is called, aims at and covers. It shows the season that all screens of the season show. */
export function SeasonSetUp() {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const season = useCurrentSeason()
  const seasons = present(useLibrary((library) => library.seasons).values())
  const [isCarrying, setCarrying] = useState(false)
  useReveal('seasons', chooseSeason)
  const create = () => chooseSeason(addLibraryEntity('seasons', { name: nextName(t('seasonSetUp.newName'), seasons) }))
  return (
    <section className={`${libraryClasses.list} ${classes.setUp}`} aria-label={t('seasonSetUp.title')}>
      <div className={libraryClasses.head}>
        <h2 className={libraryClasses.title}>{t('seasonSetUp.title')}</h2>
        {season && (
          <select
            className={screenClasses.choice}
            aria-label={t('seasonSetUp.which')}
            value={season.id}
            onChange={(event) => chooseSeason(event.currentTarget.value)}
          >
            {seasons.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || t('library.unnamed')}
              </option>
            ))}
          </select>
        )}
        <SampleTag sample={season?.sample ?? false} />
        <TrashLink kind="seasons" />
        <span className={screenClasses.spacer} />
        {!readOnly && (
          <Button size="compact-sm" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={create}>
            {t('seasonSetUp.create')}
          </Button>
        )}
      </div>
      {season ? (
        <div className={classes.page} key={season.id}>
          <SeasonBasics season={season} readOnly={readOnly} />
          <SeasonTopics season={season} />
          <SeasonRounds season={season} />
          <SeasonUnits season={season} readOnly={readOnly} />
          {!readOnly && <Actions season={season} canCarry={seasons.length > 1} onCarry={() => setCarrying(true)} />}
        </div>
      ) : (
        <p className={libraryClasses.hint}>{t('seasonSetUp.none')}</p>
      )}
      {season && isCarrying && <CarryDialog season={season} onClose={() => setCarrying(false)} />}
    </section>
  )
}

/** 新的季, and a number behind it if there is one of that name. */
function nextName(name: string, seasons: readonly Pick<Season, 'name'>[]): string {
  const taken = new Set(seasons.map((season) => season.name))
  const numbered = seasons.map((_, i) => `${name} ${i + 2}`)
  return [name, ...numbered].find((one) => !taken.has(one)) ?? name
}

interface ActionsProps {
  readonly season: Season
  readonly canCarry: boolean
  readonly onCarry: () => void
}

function Actions({ season, canCarry, onCarry }: ActionsProps) {
  const { t } = useTranslation()
  return (
    <footer className={classes.foot}>
      <p className={classes.shared}>{t('seasonSetUp.shared')}</p>
      <div className={classes.buttons}>
        <Button
          disabled={!canCarry}
          title={canCarry ? undefined : t('seasonSetUp.carry.noOther')}
          leftSection={<IconArrowForwardUp size={15} aria-hidden="true" />}
          onClick={onCarry}
        >
          {t('seasonSetUp.carry.open')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={15} aria-hidden="true" />}
          onClick={() => removeSeason(season)}
        >
          {t('seasonSetUp.delete')}
        </Button>
      </div>
    </footer>
  )
}
