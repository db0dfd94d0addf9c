import classes from './Brand.module.css'

const mark = '汇'
const name = '实践汇 Studio'

/** The app's name, which is the same in every language. */
export function Brand() {
  return (
    <div className={classes.brand}>
      <span className={classes.mark} aria-hidden="true">
        {mark}
      </span>
      {name}
    </div>
  )
}
