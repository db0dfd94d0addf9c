import type { ClipboardEvent } from 'react'
import type { CopiedContent } from '../../interchange/table/clipboardTable'
import { claimPaste } from './claimPaste'

/** In a field that adds to a list, pasted text of several lines or cells is read as a list. */
export function listPaste({ nativeEvent }: ClipboardEvent, take: (copied: CopiedContent) => void): void {
  const text = nativeEvent.clipboardData?.getData('text/plain') ?? ''
  if (!/[\t\n\r]/.test(text.trim())) return
  const copied = claimPaste(nativeEvent)
  if (copied) take(copied)
}
