import { IconArrowBarToDown } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../components/translation'
import { scrollOf } from './followScript'
import { paintedShow } from './paintedShow'
import classes from './ScriptView.module.css'
import { scriptParts } from './scriptParts'
import { useShow } from '../show'

/** The script, scrolling in proportion to the time until somebody scrolls it; and the segment's notes. */
export function ScriptView() {
  const id = useShow(({ state }) => state.current?.segment.id ?? '')
  // Each segment's script starts at the top, however far the one before was scrolled.
  return <FollowedScript key={id} />
}

function FollowedScript() {
  const { t } = useTranslation()
  const script = useShow(({ state }) => state.current?.segment.script ?? '')
  const notes = useShow(({ state }) => state.current?.segment.notes ?? '')
  const [follows, setFollows] = useState(true)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = () => {
      const { current } = paintedShow.getState().state
      if (box.current && current) box.current.scrollTop = scrollOf(current.elapsedMs, current.durationMs, box.current)
    }
    if (!follows) return
    follow()
    return paintedShow.subscribe(follow)
  }, [follows])
  const byHand = () => setFollows(false)
  if (script === '' && notes === '') return <div className={classes.box} />
  return (
    <div className={classes.frame}>
      <div ref={box} className={classes.box} onWheel={byHand} onPointerDown={byHand} onTouchMove={byHand}>
        <p className={classes.script}>
          {scriptParts(script).map(({ text, isDirection }, at) =>
            isDirection ? (
              // A script does not change while it is shown.
              // oxlint-disable-next-line react/no-array-index-key
              <mark key={at} className={classes.direction}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </p>
        {notes !== '' && (
          <p className={classes.notes}>
            <b>{t('live.now.notes')}</b> {notes}
          </p>
        )}
      </div>
      {!follows && (
        <button type="button" className={classes.follow} onClick={() => setFollows(true)}>
          <IconArrowBarToDown size={16} aria-hidden="true" />
          {t('live.now.follow')}
        </button>
      )}
    </div>
  )
}
