import { reportFailure } from '../feedback/reportFailure'
import { onRun } from '../state/run'
import { storeRunEnd } from './runControl'
import { followPaint } from './console/paintedShow'
import { onRunTick } from '../state/runTicks'
import { noShow, show } from './show'

/**
 * Updates the console's show from the shown run. Works outside React, so that a press is painted with the next frame.
 */
export function followRun(): () => void {
  const stops = [
    followPaint(),
    onRunTick((run) => {
      if (!run) return show.setState(noShow)
      const { id: runId, ...rest } = run
      show.setState({ runId, ...rest })
    }),
    onRun(() => void reportFailure(storeRunEnd)),
  ]
  void reportFailure(storeRunEnd)
  return () => {
    stops.reverse().forEach((stop) => stop())
    show.setState(noShow)
  }
}
