import { stages, type Stage } from '../../../domain/season/pipeline'
import type { CaseRow } from '../view/caseRows'

/** The cases of the filter in one stage, in order. */
export interface BoardColumn {
  readonly stage: Stage
  readonly rows: readonly CaseRow[]
}

export function boardColumns(rows: readonly CaseRow[]): readonly BoardColumn[] {
  const byStage = new Map<Stage, CaseRow[]>(stages.map((stage) => [stage, []]))
  for (const row of rows) byStage.get(row.stage)?.push(row)
  return [...byStage].map(([stage, own]) => ({ stage, rows: own }))
}

/** Where the cards go in their order when they are dropped before the card at `at`: undefined if they are there. */
export function orderAt(
  rows: readonly CaseRow[],
  movedIds: ReadonlySet<string>,
  at: number,
): string | null | undefined {
  const before = rows.slice(0, at).findLast(({ id }) => !movedIds.has(id))
  const own = rows.filter(({ id }) => movedIds.has(id))
  const staying = rows.filter(({ id }) => !movedIds.has(id))
  const after = before ? staying.indexOf(before) + 1 : 0
  const next = [...staying.slice(0, after), ...own, ...staying.slice(after)]
  const isSame = own.length === movedIds.size && next.every((row, i) => row === rows[i])
  return isSame ? undefined : (before?.id ?? null)
}

/** The card that an arrow key goes to; undefined if there is none. */
export function cardForKey(key: string, columns: readonly BoardColumn[], id: string | null): string | undefined {
  const at = columns.findIndex(({ rows }) => rows.some((row) => row.id === id))
  if (at < 0) return columns.find(({ rows }) => rows.length > 0)?.rows[0]?.id
  const rows = columns[at]?.rows ?? []
  const index = rows.findIndex((row) => row.id === id)
  const beside = (others: readonly BoardColumn[]) => {
    const column = others.find((one) => one.rows.length > 0)
    return column?.rows[Math.min(index, column.rows.length - 1)]?.id
  }
  switch (key) {
    case 'ArrowDown':
      return rows[index + 1]?.id
    case 'ArrowUp':
      return rows[index - 1]?.id
    case 'Home':
      return rows[0]?.id
    case 'End':
      return rows.at(-1)?.id
    case 'ArrowRight':
      return beside(columns.slice(at + 1))
    case 'ArrowLeft':
      return beside(columns.slice(0, at).toReversed())
    default:
      return undefined
  }
}
