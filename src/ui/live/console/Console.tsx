import { useEffect } from 'react'
import { useTranslation } from '../../components/translation'
import { followDisplays } from '../../state/displays'
import { BottomBar } from './BottomBar'
import classes from './Console.module.css'
import { consoleState } from '../consoleState'
import { FirstPress } from './FirstPress'
import { NowPanel } from './NowPanel'
import { LeftColumn } from './LeftColumn'
import { RightColumn } from './RightColumn'
import { SaidLine } from './SaidLine'
import { TopLine } from './TopLine'
import { useTrayEscape } from '../trays/useTrayEscape'

/** 现场: how much time is left? The stage manager's view in the dark, filling the window. */
export function Console() {
  const { t } = useTranslation()
  useDarkRoom()
  useEffect(followDisplays, [])
  useTrayEscape()
  return (
    <main className={classes.console} aria-label={t('live.label')}>
      <TopLine />
      <LeftColumn />
      <NowPanel />
      <RightColumn />
      <BottomBar />
      <SaidLine />
      <FirstPress />
    </main>
  )
}

/** Dark in either theme, including everything that opens over it. Nothing stays open from before. */
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
