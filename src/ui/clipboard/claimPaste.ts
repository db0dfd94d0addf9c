import type { CopiedContent } from '../../interchange/table/clipboardTable'
import { copiedContent } from './copiedContent'

/**
 * Takes a paste: what was copied, or null where it is taken already. Everything that listens for a paste asks here. A
 * field and its screen hear the same event, and the field may have moved the focus by the time the screen hears it, or
 * be its target without having the focus: after a click on the page the caret stays in the field.
 */
export function claimPaste(
  event: Pick<ClipboardEvent, 'defaultPrevented' | 'clipboardData' | 'preventDefault'>,
): CopiedContent | null {
  if (event.defaultPrevented || !event.clipboardData) return null
  event.preventDefault()
  return copiedContent(event.clipboardData)
}
