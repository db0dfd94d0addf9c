import type { ClipboardEvent } from 'react'
import type { CopiedContent } from '../../interchange/clipboardTable'
import { copiedContent } from './copiedContent'

/** In a field that adds to a list, what is pasted of several lines or cells is taken as a list, not as its text. */
export function listPaste(event: ClipboardEvent, take: (copied: CopiedContent) => void): void {
  const copied = copiedContent(event.clipboardData)
  if (!/[\t\n\r]/.test(copied.text.trim())) return
  event.preventDefault()
  take(copied)
}
