import { useEffect } from 'react'
import { told } from '../app/told'
import { useTranslation } from '../components/translation'
import { keepDisplays, reopenDisplays } from '../state/displays'
import { BottomBar } from './BottomBar'
import { ClockNotice } from './ClockNotice'
import classes from './Console.module.css'
import { consoleState } from './consoleState'
import { FirstPress } from './FirstPress'
import { NowPanel } from './NowPanel'
import { OrderList } from './OrderList'
import { RightColumn } from './RightColumn'
import { SaidLine } from './SaidLine'
import { useShow } from './show'
import { TopLine } from './TopLine'
import { useTrayEscape } from './useTrayEscape'

/** 现场: how long have I got? What a stage manager has in the dark, the whole window of it. */
export function Console() {
  const { t } = useTranslation()
  useDarkRoom()
  useRoom()
  useTrayEscape()
  return (
    <main className={classes.console} aria-label={t('live.label')}>
      <TopLine />
      <OrderList />
      <NowPanel />
      <RightColumn />
      <BottomBar />
      <SaidLine />
      <ClockNotice />
      <FirstPress />
    </main>
  )
}

/** The displays that were placed are on. */
function useRoom(): void {
  const runId = useShow((show) => show.runId)
  useEffect(() => {
    keepDisplays()
    if (runId !== null) void told(() => reopenDisplays(runId))
  }, [runId])
}

/** Dark whatever the theme is, with all that opens over it; and nothing is left open from before. */
function useDarkRoom(): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.look = 'live'
    consoleState.setState({ isShown: true, tray: null, endingAt: null })
    return () => {
      delete dataset.look
      consoleState.setState({ isShown: false })
    }
  }, [])
}
