import { Menu } from '@mantine/core'
import { IconCheck, IconSelector } from '@tabler/icons-react'
import { present } from '../../../domain/entity'
import type { Season } from '../../../domain/library'
import { useTranslation } from '../../components/translation'
import { SampleTag } from '../../components/Tag'
import { chooseSeason, useCurrentSeason } from '../../state/currentSeason'
import { useLibrary } from '../../state/read'
import classes from './SeasonSwitch.module.css'

/** The season that the screens below show, and the choice of another one where there are several. */
export function SeasonSwitch() {
  const { t } = useTranslation()
  const season = useCurrentSeason()
  const seasons = present(useLibrary((library) => library.seasons).values())
  const nameOf = ({ name }: Season) => name || t('library.unnamed')
  if (!season) return null
  if (seasons.length === 1) return <h2 className={classes.only}>{nameOf(season)}</h2>
  return (
    <Menu position="bottom-start" width="target">
      <Menu.Target>
        <button type="button" className={classes.switch} aria-label={t('shell.nav.season', { name: nameOf(season) })}>
          <span className={classes.name}>{nameOf(season)}</span>
          <IconSelector size={15} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {seasons.toReversed().map((one) => (
          <Menu.Item
            key={one.id}
            role="menuitemradio"
            aria-checked={one.id === season.id}
            leftSection={
              <IconCheck size={14} visibility={one.id === season.id ? 'visible' : 'hidden'} aria-hidden="true" />
            }
            rightSection={<SampleTag sample={one.sample} />}
            onClick={() => chooseSeason(one.id)}
          >
            {nameOf(one)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
