import { concernColumnsOfContent, concernColumnsOfHeadings, type ConcernColumn } from './concernColumnsOf'
import { writtenDay } from './writtenDay'

/** One concern of a list. What the list does not say is empty; days are `yyyy-MM-dd`. */
export interface PastedConcern {
  readonly text: string
  readonly unit: string
  readonly topic: string
  readonly raisedOn: string
  readonly owner: string
  readonly dueOn: string
  readonly answer: string
  readonly notes: string
}

/** How far down the headings may be: below a title and a date. */
const headingRows = 3
/** `1. `, `（一）`, `- `, `• ` before a line of a list. */
const marker =
  /^\s*(?:\d{1,3}\s*[.．、)）](?!\d)|[（(][\d一二三四五六七八九十]{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、|[-*•·●○■◆]\s)\s*/u

/** Reads lines or a table of concerns. Days without a year are in that of `today` (`yyyy-MM-dd`). */
export function pastedConcerns(
  table: readonly (readonly string[])[],
  isTopic: (name: string) => boolean,
  today: string,
): readonly PastedConcern[] {
  const headed = table.slice(0, headingRows).findIndex((cells) => concernColumnsOfHeadings(cells) !== null)
  const body = table.slice(headed + 1)
  const columns =
    concernColumnsOfHeadings(table[headed] ?? []) ?? concernColumnsOfContent(body, (cell) => isTopic(cell))
  // Without headings, a line with a single cell is the table's title.
  const isRow = (cells: readonly string[]) =>
    headed >= 0 || columns.length === 1 || cells.filter((cell) => cell !== '').length > 1
  return body.filter(isRow).flatMap((cells) => {
    const one = concernIn(cells, columns, today)
    return one.text === '' ? [] : one
  })
}

function concernIn(cells: readonly string[], columns: readonly ConcernColumn[], today: string): PastedConcern {
  const all = (column: ConcernColumn) => columns.flatMap((one, i) => (one === column ? (cells[i]?.trim() ?? '') : []))
  const first = (column: ConcernColumn) => all(column)[0] ?? ''
  const [raised, due] = [first('raisedOn'), first('dueOn')]
  const [raisedOn, dueOn] = [writtenDay(raised, today), writtenDay(due, today)]
  const unread = [raisedOn === null ? raised : '', dueOn === null ? due : '']
  return {
    text: first('text').replace(marker, '').trim(),
    unit: first('unit'),
    topic: first('topic'),
    raisedOn: raisedOn ?? '',
    owner: first('owner'),
    dueOn: dueOn ?? '',
    answer: first('answer'),
    notes: [...all('notes'), ...all('other'), ...unread].filter(Boolean).join('\n'),
  }
}
