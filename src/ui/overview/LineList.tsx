import classes from './LineList.module.css'

/** Something to see to, as a button that goes there. */
export interface Line {
  readonly id: string
  readonly tone: 'error' | 'caution' | 'good'
  readonly words: string
  readonly aside: string
  readonly run: () => void
}

export function LineList({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className={classes.list}>
      {lines.map(({ id, tone, words, aside, run }) => (
        <li key={id}>
          <button type="button" className={classes.line} onClick={run}>
            <i className={classes.mark} data-tone={tone} aria-hidden="true" />
            <span className={classes.words}>{words}</span>
            <span className={classes.aside}>{aside}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
