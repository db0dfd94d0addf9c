import type { Sheet } from '../../domain/papers/printLog'
import { keptSheet, sheetKey, type MadeSheet } from './sheets'

/** A sheet that is torn up, and the one that takes its place; null where there is none. */
export interface SheetChange {
  readonly old: Sheet | null
  readonly now: MadeSheet | null
}

export interface SheetChanges {
  readonly changes: readonly SheetChange[]
  /** How many sheets stay as they are. */
  readonly stays: number
  /** What is there once all is replaced. */
  readonly sheets: readonly Sheet[]
}

interface Compared {
  /** What is out, as it was remembered. */
  readonly out: readonly Sheet[]
  /** The same state of the paper made again, to compare by; null where that cannot be done: then by the codes. */
  readonly before: readonly MadeSheet[] | null
  /** The whole paper as it is now. */
  readonly now: readonly MadeSheet[]
  /** Only some of the pages are out: others are not missed. */
  readonly isPart: boolean
}

/** Which sheets to replace. A sheet stays for as long as it says the same, whichever print it is from. */
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
      // It keeps the code that stands on it, and takes the place that it has now.
      return old && isSame(sheetKey(sheet)) ? { ...old, number: sheet.number } : keptSheet(sheet)
    }),
  }
}

const codesOn = ({ pages }: Sheet): string => pages.map(({ page, code }) => `${page} ${code}`).join()

const byKey = <S extends Sheet>(sheets: readonly S[]): ReadonlyMap<string | number, S> =>
  new Map(sheets.map((sheet) => [sheetKey(sheet), sheet]))
