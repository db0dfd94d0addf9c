import type { Sheet } from '../../domain/papers/printLog'
import { storedSheet, sheetKey, type MadeSheet } from './sheets'

/** A sheet to destroy, and the one that replaces it; null for none. */
export interface SheetChange {
  readonly old: Sheet | null
  readonly now: MadeSheet | null
}

export interface SheetChanges {
  readonly changes: readonly SheetChange[]
  /** How many sheets stay. */
  readonly stays: number
  /** The sheets after everything is replaced. */
  readonly sheets: readonly Sheet[]
}

interface Compared {
  /** The existing sheets, as recorded. */
  readonly out: readonly Sheet[]
  /**
   * The same state of the paper, rendered again for comparison; null if that is impossible: then the codes are
   * compared.
   */
  readonly before: readonly MadeSheet[] | null
  /** The whole paper as it is now. */
  readonly now: readonly MadeSheet[]
  /** Whether only some of the pages exist: the others are not missing. */
  readonly isPart: boolean
}

/** Which sheets to replace. A sheet stays as long as its contents are the same, whichever print it is from. */
export function sheetChanges({ out, before, now, isPart }: Compared): SheetChanges {
  const [outBy, beforeBy, nowBy] = [byKey(out), byKey(before ?? []), byKey(now)]
  const isSame = (key: string | number) => {
    const [old, was, is] = [outBy.get(key), beforeBy.get(key), nowBy.get(key)]
    if (!old || !is) return false
    return before === null ? codesOn(old) === codesOn(is) : was?.content === is.content
  }
  const wanted = now.filter((sheet) => !isPart || outBy.has(sheetKey(sheet)))
  const replaced = wanted.flatMap((sheet): SheetChange[] => {
    const old = outBy.get(sheetKey(sheet)) ?? null
    return isSame(sheetKey(sheet)) ? [] : [{ old, now: sheet }]
  })
  const gone = out.flatMap((old) => (nowBy.has(sheetKey(old)) ? [] : [{ old, now: null }]))
  return {
    changes: [...replaced, ...gone],
    stays: out.filter((sheet) => isSame(sheetKey(sheet))).length,
    sheets: wanted.map((sheet) => {
      const old = outBy.get(sheetKey(sheet))
      // It keeps the code printed on it, and gets its present position.
      return old && isSame(sheetKey(sheet)) ? { ...old, number: sheet.number } : storedSheet(sheet)
    }),
  }
}

const codesOn = ({ pages }: Sheet): string => pages.map(({ page, code }) => `${page} ${code}`).join()

const byKey = <S extends Sheet>(sheets: readonly S[]): ReadonlyMap<string | number, S> =>
  new Map(sheets.map((sheet) => [sheetKey(sheet), sheet]))
