import type { CopiedContent } from '../../interchange/table/clipboardTable'
import { copiedContent } from './copiedContent'

/**
 * Claims a paste event: returns its content, or null if it was already claimed. Every paste listener must call this. A
 * field and its screen get the same event, and the field may have moved the focus by the time the screen gets it, or be
 * its target without the focus: after a click on the page the caret stays in the field.
 */
export function claimPaste(
  event: Pick<ClipboardEvent, 'defaultPrevented' | 'clipboardData' | 'preventDefault'>,
): CopiedContent | null {
  if (event.defaultPrevented || !event.clipboardData) return null
  event.preventDefault()
  return copiedContent(event.clipboardData)
}
