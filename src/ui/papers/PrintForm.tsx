import { Button, NumberInput, TextInput } from '@mantine/core'
import { IconFileDownload, IconFileTypeDocx, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pagesIn } from '../../papers/numberRanges'
import { papers } from '../../papers/papers'
import type { PreparedPaper } from '../../papers/prepared'
import { told } from '../app/told'
import { usePaperWish } from '../commands/paperWish'
import { printPaper, savePaper, saveWord } from './paperActions'
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
const actions = { print: printPaper, save: savePaper, word: saveWord } as const

/** How many copies of which pages; also what menu and keys ask for. */
export function PrintForm({ prepared, desk, pages }: Props) {
  const { t } = useTranslation()
  const [copies, setCopies] = useState(() => printBefore(prepared, desk)?.copies ?? 1)
  const [range, setRange] = useState('')
  const [running, setRunning] = useState<keyof typeof actions | null>(null)
  const only = range.trim() === '' ? null : pagesIn(range, pages ?? 0)
  const isRangeWrong = pages !== null && range.trim() !== '' && only === null
  const run = (wish: keyof typeof actions) =>
    void told(async () => {
      setRunning(wish)
      try {
        await actions[wish](prepared, desk, { copies, only })
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
        disabled={isRangeWrong || (running !== null && running !== 'print')}
        onClick={() => run('print')}
      >
        {t('paper.desk.print', { count: copies })}
      </Button>
      <Button
        fullWidth
        leftSection={<IconFileDownload size={16} aria-hidden="true" />}
        loading={running === 'save'}
        disabled={running !== null && running !== 'save'}
        onClick={() => run('save')}
      >
        {t('paper.desk.save')}
      </Button>
      {papers[prepared.name].hasWord && (
        <Button
          fullWidth
          leftSection={<IconFileTypeDocx size={16} aria-hidden="true" />}
          loading={running === 'word'}
          disabled={running !== null && running !== 'word'}
          onClick={() => run('word')}
        >
          {t('paper.desk.saveWord')}
        </Button>
      )}
    </div>
  )
}
