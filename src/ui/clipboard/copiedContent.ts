import type { CopiedContent } from '../../interchange/table/clipboardTable'
import { tableOfHtml } from './tableOfHtml'

/** The clipboard's content, as pasting reads it. */
export function copiedContent(data: DataTransfer): CopiedContent {
  const html = data.getData('text/html')
  return { text: data.getData('text/plain'), html, table: tableOfHtml(html) }
}
