import { useEffect, useRef } from 'react'
import { currentLanguage } from '../../../i18n'
import { useTranslation } from '../../components/translation'
import { useConsoleState } from '../consoleState'
import { ArrivalsCard } from './ArrivalsCard'
import { ChangesPanel } from '../trays/ChangesPanel'
import { CheckInPanel } from '../trays/CheckInPanel'
import { DisplaysPanel } from '../trays/DisplaysPanel'
import { shrinkToFit } from './shrinkToFit'
import { NextCard } from './NextCard'
import { OverCard } from './OverCard'
import classes from './RightColumn.module.css'
import { StageCard } from './StageCard'

/** How late it is, always; below it the upcoming segments, or the panel that was opened instead. */
export function RightColumn() {
  useTranslation()
  // Texts of another language take a different amount of space.
  return <Column key={currentLanguage()} />
}

function Column() {
  const below = useRef<HTMLDivElement>(null)
  useEffect(() => (below.current ? shrinkToFit(below.current) : undefined), [])
  return (
    <aside className={classes.column}>
      <OverCard />
      <div className={classes.below} ref={below}>
        <Below />
      </div>
    </aside>
  )
}

function Below() {
  const tray = useConsoleState((state) => state.tray)
  if (tray === 'changes') return <ChangesPanel />
  if (tray === 'checkIn') return <CheckInPanel />
  if (tray === 'displays') return <DisplaysPanel />
  return (
    <>
      <NextCard />
      <ArrivalsCard />
      <StageCard />
    </>
  )
}
