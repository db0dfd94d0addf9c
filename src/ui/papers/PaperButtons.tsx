import { Button } from '@mantine/core'
import { IconFileDownload, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PreparedPaper } from '../../papers/prepared'
import { IntoSlot } from '../app/slots'
import { told } from '../app/told'
import { usePaperWish, type PaperWish } from '../commands/paperWish'
import { printPaper, savePaper } from './paperActions'
import type { Desk } from './useDesk'

/** Save and print, in the bar at the top; also what menu and keys ask for. */
export function PaperButtons({ prepared, desk }: { prepared: PreparedPaper; desk: Desk }) {
  const { t } = useTranslation()
  const [running, setRunning] = useState<PaperWish | null>(null)
  const run = (wish: PaperWish) =>
    void told(async () => {
      setRunning(wish)
      try {
        if (wish === 'save') await savePaper(prepared, desk)
        else await printPaper(prepared, desk, { copies: 1, only: null })
      } finally {
        setRunning(null)
      }
    })
  usePaperWish(running === null, run)
  return (
    <IntoSlot name="actions">
      <Button
        leftSection={<IconFileDownload size={16} aria-hidden="true" />}
        loading={running === 'save'}
        disabled={running === 'print'}
        onClick={() => run('save')}
      >
        {t('paper.desk.save')}
      </Button>
      <Button
        variant="filled"
        leftSection={<IconPrinter size={16} aria-hidden="true" />}
        loading={running === 'print'}
        disabled={running === 'save'}
        onClick={() => run('print')}
      >
        {t('paper.desk.print')}
      </Button>
    </IntoSlot>
  )
}
