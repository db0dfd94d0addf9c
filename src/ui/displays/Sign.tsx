import { memo, useMemo, useSyncExternalStore } from 'react'
import { fitSign, signLine } from './fitSign'
import classes from './Sign.module.css'

/** 举牌: a message as large as the screen allows. */
export const Sign = memo(function Sign({ text }: { text: string }) {
  const width = useSyncExternalStore(onResize, () => window.innerWidth)
  const height = useSyncExternalStore(onResize, () => window.innerHeight)
  const { lines, size } = useMemo(
    () => fitSign(text, width * shareOfWidth, height * shareOfHeight, widthOf),
    [text, width, height],
  )
  return (
    <div className={classes.sign} data-sign role="alert" aria-label={text}>
      <p className={classes.text} style={{ fontSize: size, lineHeight: signLine }}>
        {lines.map((line, at) => (
          <span key={`${at} ${line}`} className={classes.line}>
            {line}
          </span>
        ))}
      </p>
    </div>
  )
})

/** The share of the screen for the text; the rest is the margin, and the time at the foot. */
const shareOfWidth = 0.94
const shareOfHeight = 0.8

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** Width of a line at font size 1, in the page's font. */
function widthOf(line: string): number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return line.length
  context.font = `700 100px ${getComputedStyle(document.body).fontFamily}`
  return context.measureText(line).width / 100
}
