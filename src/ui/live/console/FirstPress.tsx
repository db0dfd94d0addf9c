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
 * Renders off screen what the first press will show, while a show waits and the page is idle. Otherwise the first press
 * would wait for code that has never run yet.
 */
export function FirstPress() {
  const isIdle = useWhenIdle()
  // An earlier press does not wait for this to unmount: that happens after the frame that shows the press.
  const isWaiting = usePaintedShow(({ runId, state }) => runId !== null && state.phase === 'waiting')
  return isIdle && isWaiting ? <Tried /> : null
}

/** Rendered by the time the page is idle again, then removed. */
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

/** The show as it would be if it began now. Nothing is stored. */
function afterFirstPress(now: Show): Show {
  const { nowAt } = now.state
  const action = goAction(now.state)
  const log = action ? [...now.log, { ...action, id: 'tried', at: nowAt }] : now.log
  return { ...now, log, state: runStateOf(now.plan, log, nowAt) }
}
