import type { MessageStyle, MessageTarget } from '../../domain/run/log/runEvent'
import type { RunState } from '../../domain/run/runState'

/** A message as a display shows it. */
export interface ShownMessage {
  readonly id: string
  readonly style: MessageStyle
  readonly text: string
}

/**
 * The newest message to a display, or to all; null: none. There is none once the run has ended: the console that could
 * clear it is gone.
 */
export function messageFor(
  { phase, messages }: RunState,
  to: Exclude<MessageTarget, 'all'> | null,
): ShownMessage | null {
  if (phase === 'ended') return null
  const newest = messages
    .filter(({ target }) => target === 'all' || target === to)
    .reduce<RunState['messages'][number] | null>(
      (last, message) => (last && last.sinceAt > message.sinceAt ? last : message),
      null,
    )
  return newest && { id: newest.id, style: newest.style, text: newest.text }
}
