import { Activity, useState } from 'react'
import { createStore } from 'zustand'
import { goAction } from '../../../domain/run/pressActions'
import { runStateOf } from '../../../domain/run/runStateOf'
import { useWhenIdle } from '../../components/useWhenIdle'
import { BottomBar } from './BottomBar'
import { NowPanel } from './NowPanel'
import { usePaintedShow } from './paintedShow'
import { RightColumn } from './RightColumn'
import { ShownShow, show, type Show } from '../show'

/**
 * Draws out of sight, while a show waits and the page has nothing else to do, what its first press will show: so that
 * the first press does not have to wait for programs that have never run yet.
 */
export function FirstPress() {
  const isIdle = useWhenIdle()
  // What is pressed sooner is not held up by its going: that waits for the frame that shows the press.
  const isWaiting = usePaintedShow(({ runId, state }) => runId !== null && state.phase === 'waiting')
  return isIdle && isWaiting ? <Tried /> : null
}

/** Drawn by the time the page has nothing to do once more, and then gone. */
function Tried() {
  const isDrawn = useWhenIdle()
  const [tried] = useState(() => createStore<Show>(() => afterFirstPress(show.getState())))
  if (isDrawn) return null
  return (
    <Activity mode="hidden">
      <ShownShow value={tried}>
        <NowPanel />
        <RightColumn />
        <BottomBar />
      </ShownShow>
    </Activity>
  )
}

/** The show as it were if it began now; nothing is written anywhere. */
function afterFirstPress(now: Show): Show {
  const { nowAt } = now.state
  const action = goAction(now.state)
  const log = action ? [...now.log, { ...action, id: 'tried', at: nowAt }] : now.log
  return { ...now, log, state: runStateOf(now.plan, log, nowAt) }
}
