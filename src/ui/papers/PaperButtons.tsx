import { Button } from '@mantine/core'
import { IconFileDownload, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IntoSlot } from '../app/slots'
import { told } from '../app/told'
import { usePaperWish } from '../commands/paperWish'
import { printPaper, savePaper } from './paperActions'
import type { PaperKind } from '../../ipc/paperKinds'
import type { Programme } from './useProgramme'

const actions = { save: savePaper, print: printPaper } as const
type ActionName = keyof typeof actions

/** Save and print, in the bar at the top; also what menu and keys ask for. */
export function PaperButtons({ paper, programme }: { paper: PaperKind; programme: Programme }) {
  const { t } = useTranslation()
  const [running, setRunning] = useState<ActionName | null>(null)
  const run = (name: ActionName) =>
    void told(async () => {
      setRunning(name)
      try {
        await actions[name](paper, programme)
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
