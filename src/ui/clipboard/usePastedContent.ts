import { useEffect } from 'react'
import type { CopiedContent } from '../../interchange/table/clipboardTable'
import { isTextField } from '../components/textFocus'
import { claimPaste } from './claimPaste'

/** Handles pastes while no text field is focused; null handles none. */
export function usePastedContent(take: ((copied: CopiedContent) => void) | null): void {
  useEffect(() => {
    if (!take) return
    const onPaste = (event: ClipboardEvent) => {
      if (isTextField(document.activeElement)) return
      const copied = claimPaste(event)
      if (copied) take(copied)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [take])
}
