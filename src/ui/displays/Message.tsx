import type { ShownMessage } from './messageFor'
import { MessageBand } from './MessageBand'
import { Sign } from './Sign'

/** The message of a display in its style; nothing if there is none. */
export function Message({ message }: { message: ShownMessage | null }) {
  if (!message) return null
  return message.style === 'sign' ? (
    <Sign key={message.id} text={message.text} />
  ) : (
    <MessageBand key={message.id} text={message.text} isFlashing={message.style === 'flash'} />
  )
}
