import type { ReactNode } from 'react'
import classes from './SignFoot.module.css'

/** What stays below a sign: the time is never hidden. */
export function SignFoot({ children }: { children: ReactNode }) {
  return <div className={classes.foot}>{children}</div>
}
