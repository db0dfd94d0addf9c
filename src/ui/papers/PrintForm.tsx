import { Button, NumberInput, TextInput } from '@mantine/core'
import { IconFileDownload, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pagesIn } from '../../papers/numberRanges'
import type { PreparedPaper } from '../../papers/prepared'
import { told } from '../app/told'
import { usePaperWish, type PaperWish } from '../commands/paperWish'
import { printPaper, savePaper } from './paperActions'
import classes from './PrintDesk.module.css'
import { printBefore } from './paperRequest'
import type { Desk } from './useDesk'

interface Props {
  readonly prepared: PreparedPaper
  readonly desk: Desk
  /** How many pages it has; null while they are being made. */
  readonly pages: number | null
}

const mostCopies = 999

/** How many copies of which pages; also what menu and keys ask for. */
export function PrintForm({ prepared, desk, pages }: Props) {
  const { t } = useTranslation()
  const [copies, setCopies] = useState(() => printBefore(prepared, desk)?.copies ?? 1)
  const [range, setRange] = useState('')
  const [running, setRunning] = useState<PaperWish | null>(null)
  const only = range.trim() === '' ? null : pagesIn(range, pages ?? 0)
  const isRangeWrong = pages !== null && range.trim() !== '' && only === null
  const run = (wish: PaperWish) =>
    void told(async () => {
      setRunning(wish)
      try {
        if (wish === 'save') await savePaper(prepared, desk)
        else await printPaper(prepared, desk, { copies, only })
      } finally {
        setRunning(null)
      }
    })
  usePaperWish(running === null, run)
  return (
    <div className={classes.form}>
      <div className={classes.pair}>
        <NumberInput
          label={t('paper.desk.copies')}
          min={1}
          max={mostCopies}
          clampBehavior="strict"
          allowDecimal={false}
          value={copies}
          onChange={(value) => typeof value === 'number' && value >= 1 && setCopies(value)}
        />
        <TextInput
          label={t('paper.desk.range')}
          placeholder={pages === null ? '' : t('paper.desk.allPages', { count: pages })}
          value={range}
          error={isRangeWrong && t('paper.desk.rangeWrong', { count: pages })}
          onChange={(event) => setRange(event.currentTarget.value)}
        />
      </div>
      <Button
        fullWidth
        variant="filled"
        leftSection={<IconPrinter size={16} aria-hidden="true" />}
        loading={running === 'print'}
        disabled={running === 'save' || isRangeWrong}
        onClick={() => run('print')}
      >
        {t('paper.desk.print', { count: copies })}
      </Button>
      <Button
        fullWidth
        leftSection={<IconFileDownload size={16} aria-hidden="true" />}
        loading={running === 'save'}
        disabled={running === 'print'}
        onClick={() => run('save')}
      >
        {t('paper.desk.save')}
      </Button>
    </div>
  )
}
