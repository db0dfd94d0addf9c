import { Activity, useState } from 'react'
import { createStore } from 'zustand'
import { goAction } from '../../domain/live/pressActions'
import { runStateOf } from '../../domain/live/runStateOf'
import { useWhenIdle } from '../components/useWhenIdle'
import { BottomBar } from './BottomBar'
import { NowPanel } from './NowPanel'
import { usePaintedShow } from './paintedShow'
import { RightColumn } from './RightColumn'
import { ShownShow, show, type Show } from './show'
import { TopLine } from './TopLine'

/**
 * Draws out of sight, while a show waits and the page has nothing else to do, what its first press will show: so the
 * first press is painted as fast as the later ones, in place of waiting for all that has never run yet.
 */
export function FirstPress() {
  const isIdle = useWhenIdle()
  // It goes only after the frame that shows the press.
  const isWaiting = usePaintedShow(({ runId, state }) => runId !== null && state.phase === 'waiting')
  return isIdle && isWaiting ? <Tried /> : null
}

function Tried() {
  const [tried] = useState(() => createStore<Show>(() => afterFirstPress(show.getState())))
  return (
    <Activity mode="hidden">
      <ShownShow value={tried}>
        <TopLine />
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
