import { Button } from '@mantine/core'
import { IconFiles, IconPrinter } from '@tabler/icons-react'
import { reportFailure } from '../feedback/reportFailure'
import { IntoSlot } from '../feedback/slots'
import { useTranslation } from '../components/translation'
import { printOutdated, saveAll } from './deskActions'
import { useDeskJob } from './deskJob'
import { outdatedPiles } from './piles/replacement'
import type { Desk } from './desk'

/** The actions on all papers of the session or season at once, in the top bar. */
export function DeskButtons({ desk }: { desk: Desk }) {
  const { t } = useTranslation()
  const isOfSeason = desk.input.of === 'season'
  const isBusy = useDeskJob() !== null
  const outdated = new Set(outdatedPiles(desk).map(({ piles: [pile] }) => pile.paper)).size
  return (
    <IntoSlot name="actions">
      <Button
        leftSection={<IconFiles size={16} aria-hidden="true" />}
        disabled={isBusy}
        onClick={() => void reportFailure(() => saveAll(desk))}
      >
        {t(isOfSeason ? 'paper.desk.saveAllOfSeason' : 'paper.desk.saveAll')}
      </Button>
      {outdated > 0 && (
        <Button
          variant="filled"
          leftSection={<IconPrinter size={16} aria-hidden="true" />}
          disabled={isBusy}
          onClick={() => void reportFailure(() => printOutdated(desk))}
        >
          {t(isOfSeason ? 'paper.desk.printOutdatedOfSeason' : 'paper.desk.printOutdated', { count: outdated })}
        </Button>
      )}
    </IntoSlot>
  )
}
