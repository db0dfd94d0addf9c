import { useConsoleState } from '../consoleState'
import classes from './LeftColumn.module.css'
import { OrderList } from './OrderList'
import { RecoveryPanel } from '../trays/RecoveryPanel'

/** The running order, and above it the trays that would change it: who comes next and who is missing stay visible. */
export function LeftColumn() {
  const isRecovering = useConsoleState(({ tray }) => tray === 'recovery')
  return (
    <div className={classes.column}>
      <OrderList />
      {isRecovering && (
        <div className={classes.over}>
          <RecoveryPanel />
        </div>
      )}
    </div>
  )
}
