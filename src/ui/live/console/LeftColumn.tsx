import { useConsoleState } from '../consoleState'
import classes from './LeftColumn.module.css'
import { OrderList } from './OrderList'
import { RecoveryPanel } from '../trays/RecoveryPanel'

/** The running order, and over it what is to become of it: who comes next and who is missing stay in sight. */
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
