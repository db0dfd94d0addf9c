import { IconMapPin2 } from '@tabler/icons-react'
import type { Season } from '../../domain/library'
import { seasonScope } from '../../domain/season/seasonScope'
import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../components/translation'
import { useSampleOffer } from '../season/sampleOffer'
import { useCurrentSeason } from '../state/currentSeason'
import { goTo } from '../state/place'
import { useLibrary, useLibraryReadOnly } from '../state/read'
import { useVisitPaste } from './useVisitPaste'
import { makeFirstRounds } from './visitActions'
import { SeasonVisits } from './SeasonVisits'

/** 调研: whether every town was visited in every round, and what the visits brought. */
export function VisitsScreen() {
  const { t } = useTranslation()
  const season = useCurrentSeason()
  const hasRounds = useLibrary((library) => season !== null && seasonScope(library, season).rounds.length > 0)
  if (season === null)
    return (
      <EmptyState
        icon={<IconMapPin2 size={40} stroke={1.2} />}
        title={t('visits.noSeason')}
        hint={t('visits.noSeasonHint')}
        action={{ label: t('shell.nav.library'), run: () => goTo('library') }}
      />
    )
  return hasRounds ? <SeasonVisits key={season.id} season={season} /> : <NoRounds season={season} />
}

function NoRounds({ season }: { season: Season }) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const offer = useSampleOffer()
  // The first visits make their rounds.
  useVisitPaste(season, null)
  return (
    <EmptyState
      icon={<IconMapPin2 size={40} stroke={1.2} />}
      title={t('visits.empty')}
      hint={t('visits.emptyHint')}
      {...(readOnly ? {} : { action: { label: t('visits.makeRounds'), run: () => makeFirstRounds(season.id) } })}
      {...offer}
    />
  )
}
