import { useEffect, useRef } from 'react'
import { isTextField } from '../components/textFocus'

/**
 * Takes files that are pasted. A text field gets the text that goes with them, and cells of a spreadsheet, which have a
 * picture of themselves, are left to tables. Null takes none.
 */
export function useFilePaste(take: ((files: readonly File[]) => void) | null): void {
  const latest = useRef(take)
  useEffect(() => void (latest.current = take))
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData } = event
      const files = [...(clipboardData?.files ?? [])]
      if (event.defaultPrevented || files.length === 0 || !latest.current) return
      const isText = clipboardData?.getData('text/plain') !== '' && isTextField(document.activeElement)
      if (isText || clipboardData?.getData('text/html') !== '') return
      event.preventDefault()
      latest.current(files)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
}
