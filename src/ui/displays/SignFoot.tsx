import type { ReactNode } from 'react'
import classes from './SignFoot.module.css'

/** What goes on at the foot of a sign: the time is never hidden. */
export function SignFoot({ children }: { children: ReactNode }) {
  return <div className={classes.foot}>{children}</div>
}
