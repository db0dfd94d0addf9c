import '../ui/fakeStudio'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { contribute } from '../../../src/ui/commands/contributions'
import { liveContribution } from '../../../src/ui/live/contribution'
import { showStatusMessage, statusMessage } from '../../../src/ui/state/statusMessage'
import { listenToKeys } from '../../../src/ui/shell/commands/listen'
import { show } from '../../../src/ui/live/show'
import { place } from '../../../src/ui/state/place'
import { appendEvent } from '../../../src/ui/state/run'
import { logOf, planned, stateAfter } from './shows'

vi.mock('../../../src/ui/state/run', { spy: true })
for (const name of ['HTMLElement', 'HTMLInputElement', 'HTMLTextAreaElement']) vi.stubGlobal(name, Object)

let press: (event: Partial<KeyboardEvent>) => void = () => {}
Object.assign(window, { addEventListener: (_name: string, listener: typeof press) => (press = listener) })
contribute(liveContribution)
listenToKeys()

beforeEach(() => {
  const plan = planned('10 5 5')
  const presses = [[0, { type: 'start' }]] as const
  show.setState({ runId: 'r', plan, log: logOf(presses), state: stateAfter(plan, presses, 1) })
  place.setState({ screen: 'live', sessionId: 's' })
})
afterEach(() => vi.restoreAllMocks())

/** Space, pressed at one time of the page's clock and dealt with at another. */
function space(pressedMs: number, handledMs: number): void {
  vi.spyOn(performance, 'now').mockReturnValue(handledMs)
  const modifiers = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  press({ ...modifiers, key: ' ', code: 'Space', timeStamp: pressedMs, preventDefault: () => {} })
}

test('two presses of a finger that slips are one, however late a window that stood still comes to them', () => {
  space(10_000, 12_000)
  space(10_150, 12_900)
  expect(appendEvent).toHaveBeenCalledTimes(1)

  // And two that were meant are two, though they are dealt with in one go.
  space(20_000, 23_000)
  space(20_500, 23_001)
  expect(appendEvent).toHaveBeenCalledTimes(3)
})

test('what was said of a press goes with the next', () => {
  showStatusMessage('已砍掉')
  space(30_000, 30_000)
  expect(statusMessage.getState().text).toBeNull()
})
