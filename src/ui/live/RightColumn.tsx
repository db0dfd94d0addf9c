import { useConsoleState } from './consoleState'
import { ArrivalsCard } from './ArrivalsCard'
import { ChangesPanel } from './ChangesPanel'
import { CheckInPanel } from './CheckInPanel'
import { NextCard } from './NextCard'
import { OverCard } from './OverCard'
import { RecoveryPanel } from './RecoveryPanel'
import classes from './RightColumn.module.css'
import { StageCard } from './StageCard'

/** How late it is, always; and under it what comes, or what was opened instead. */
export function RightColumn() {
  return (
    <aside className={classes.column}>
      <OverCard />
      <Below />
    </aside>
  )
}

function Below() {
  const tray = useConsoleState((state) => state.tray)
  if (tray === 'recovery') return <RecoveryPanel />
  if (tray === 'changes') return <ChangesPanel />
  if (tray === 'checkIn') return <CheckInPanel />
  return (
    <>
      <NextCard />
      <ArrivalsCard />
      <StageCard />
    </>
  )
}
