import type { Command } from '../../commands/command'
import { lineDown, lineUp } from '../liveCommands'
import { Kbd } from '../../commands/Kbd'
import classes from './LineKeys.module.css'

/** The keys that select a line and act on it. They are shown once, so that the lines do not need the space. */
export function LineKeys({ of }: { of: readonly (readonly [Command, string])[] }) {
  return (
    <p className={classes.keys}>
      <span>{[lineUp, lineDown].map(({ id, keys }) => keys[0] && <Kbd key={id} keys={keys[0]} />)}</span>
      {of.map(([{ id, keys }, label]) => (
        <span key={id}>
          {keys[0] && <Kbd keys={keys[0]} />} {label}
        </span>
      ))}
    </p>
  )
}
