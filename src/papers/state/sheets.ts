import type { OptionValues } from '../../domain/papers/optionValue'
import type { PaperName } from '../../domain/papers/paperNames'
import type { Sheet } from '../../domain/papers/printLog'
import { shortCodeOf } from '../../domain/papers/shortCode'
import type { Paper } from '../paper'

/** What is on a rendered page: a page of the paper, or the piece of a card or notice. */
interface Mark {
  readonly of: string | null
  readonly page: number
  readonly content: string
}

/** A sheet that was just rendered. */
export interface MadeSheet extends Sheet {
  /** The same as long as its contents are the same. */
  readonly content: string
  /** The pages of the file that it is printed from, from 1. */
  readonly from: readonly number[]
}

/** The unit that is replaced as a whole: a page, a leaf of a booklet with its four pages, a card, a person's notice. */
export const sheetUnits = ['page', 'leaf', 'card', 'notice'] as const
export type SheetUnit = (typeof sheetUnits)[number]

export const unitOf = ({ name, only }: Pick<Paper, 'name' | 'only'>, options: OptionValues): SheetUnit =>
  only ? (cardPapers.has(name) ? 'card' : 'notice') : isFolded(options) ? 'leaf' : 'page'

const cardPapers: ReadonlySet<PaperName> = new Set(['placeCards', 'caseCards'])

/** Whether it is printed on both sides and folded into a booklet. */
export const isFolded = ({ layout }: OptionValues): boolean => layout === 'booklet'

/** Identifies a sheet among the others of its paper, in every state of the paper. */
export const sheetKey = ({ of, number }: Pick<Sheet, 'of' | 'number'>): string | number => of ?? number

/**
 * The sheets of a rendered paper: `marks` for each page of the file, of the pages `only` or of all. `names` are the
 * names on cards and notices, by piece.
 */
export function sheetsOf(
  marks: readonly (readonly Mark[])[],
  only: readonly number[] | null,
  unit: SheetUnit,
  names: ReadonlyMap<string, string>,
): readonly MadeSheet[] {
  const sheets = new Map<string | number, MadeSheet>()
  marks.forEach((onPage, i) => {
    const from = only?.[i] ?? i + 1
    for (const { of, page, content } of onPage) {
      const number = of === null ? (unit === 'leaf' ? Math.ceil(from / 2) : from) : sheets.size + 1
      const known = sheets.get(of ?? number) ?? {
        of,
        name: names.get(of ?? '') ?? '',
        number,
        pages: [],
        content: '',
        from: [],
      }
      sheets.set(of ?? number, {
        ...known,
        pages: [...known.pages, { page, code: shortCodeOf(content) }],
        content: `${known.content} ${content}`,
        from: known.from.includes(from) ? known.from : [...known.from, from],
      })
    }
  })
  return [...sheets.values()]
}

/** The sheet as it is stored. */
export const storedSheet = ({ of, name, number, pages }: Sheet): Sheet => ({ of, name, number, pages })
