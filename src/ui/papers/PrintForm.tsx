import { Button, NumberInput, TextInput } from '@mantine/core'
import { IconFileDownload, IconFileTypeDocx, IconPrinter, type Icon } from '@tabler/icons-react'
import { useState } from 'react'
import { reportFailure } from '../feedback/reportFailure'
import { mostCopies } from '../../ipc/printLimits'
import { pagesIn } from '../../papers/content/numberRanges'
import { papers } from '../../papers/papers'
import type { PreparedPaper } from '../../papers/state/preparedPaper'
import { useDeskRequest } from './deskRequest'
import { useTranslation } from '../components/translation'
import { printPaper, savePaper, saveWord } from './paperActions'
import classes from './PrintDesk.module.css'
import { copiesBefore } from './piles/printRecord'
import type { Desk } from './desk'

interface Props {
  readonly prepared: PreparedPaper
  readonly desk: Desk
  /** The number of pages; null while they are being rendered. */
  readonly pages: number | null
}

const actions = { print: printPaper, save: savePaper, word: saveWord } as const
type ActionName = keyof typeof actions

/** How many copies of which pages; menu and keys use it too. */
export function PrintForm({ prepared, desk, pages }: Props) {
  const { t } = useTranslation()
  const [copies, setCopies] = useState(() => copiesBefore(prepared, desk))
  const [range, setRange] = useState('')
  const [running, setRunning] = useState<ActionName | null>(null)
  const chosen = range.trim() === '' ? null : pagesIn(range, pages ?? 0)
  const isRangeWrong = pages !== null && range.trim() !== '' && chosen === null
  const only = chosen?.length === pages ? null : chosen
  const run = (name: ActionName) =>
    void reportFailure(async () => {
      setRunning(name)
      try {
        await actions[name](prepared, desk, { copies, only })
      } finally {
        setRunning(null)
      }
    })
  useDeskRequest(running === null, run)
  const of = (name: ActionName) => ({
    isRunning: running === name,
    isBusy: running !== null && running !== name,
    onPress: () => run(name),
  })
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
      <ActionButton {...of('print')} icon={IconPrinter} isPrimary isOff={isRangeWrong}>
        {t('paper.desk.print', { count: copies })}
      </ActionButton>
      <ActionButton {...of('save')} icon={IconFileDownload}>
        {t('paper.desk.save')}
      </ActionButton>
      {papers[prepared.name].hasWord && (
        <ActionButton {...of('word')} icon={IconFileTypeDocx}>
          {t('paper.desk.saveWord')}
        </ActionButton>
      )}
    </div>
  )
}

interface ActionProps {
  readonly icon: Icon
  /** This button's action is running, or another one is. */
  readonly isRunning: boolean
  readonly isBusy: boolean
  readonly isPrimary?: boolean
  readonly isOff?: boolean
  readonly onPress: () => void
  readonly children: string
}

function ActionButton({
  icon: Picture,
  isRunning,
  isBusy,
  isPrimary = false,
  isOff = false,
  onPress,
  children,
}: ActionProps) {
  return (
    <Button
      fullWidth
      variant={isPrimary ? 'filled' : 'default'}
      leftSection={<Picture size={16} aria-hidden="true" />}
      loading={isRunning}
      disabled={isOff || isBusy}
      onClick={onPress}
    >
      {children}
    </Button>
  )
}
