import type { HouseStyle } from '../domain/houseStyle'
import { lastPrints, type Print } from '../domain/papers/print'
import { changesBetween, wholeChange, type Change } from './changes'
import { fingerprintOf } from './fingerprint'
import { chosenOf } from './option'
import { nothingSaid, type Paper, type PaperInput, type Said } from './paper'
import { languageOf } from './printLanguage'
import { preparedPaper, type PreparedPaper } from './prepared'

/** A print that says something else than the paper would say now. */
export interface OutdatedPrint {
  readonly print: Print
  /** With the options of the print; null: the session has nothing of it any more. */
  readonly now: PreparedPaper | null
  readonly changes: readonly Change[]
}

export type PaperState =
  /** The session has nothing of it. */
  | { readonly state: 'empty' }
  | { readonly state: 'never' }
  | { readonly state: 'current'; readonly print: Print }
  | { readonly state: 'outdated'; readonly print: Print; readonly outdated: readonly OutdatedPrint[] }

/** The id of the change that stands for the look of the season's papers. */
export const houseChange = 'house'

/** Whether what lies printed still says what the session says; what was chosen for the next print does not matter. */
export function paperStateOf(paper: Paper, input: PaperInput, house: HouseStyle, prints: readonly Print[]): PaperState {
  const lying = lastPrints(prints, paper.name).map((print) => ({ print, now: nowOf(paper, input, house, print) }))
  // What was withdrawn, and is still not there, does not lie anywhere.
  const [newest, ...others] = lying.filter(({ print, now }) => print.data !== null || now !== null)
  if (!newest) return { state: paper.data(input, chosenOf(paper.options)) === null ? 'empty' : 'never' }
  const outdated = [newest, ...others].flatMap(({ print, now }) => outdatedPrint(paper, house, print, now) ?? [])
  return outdated.length > 0
    ? { state: 'outdated', print: newest.print, outdated }
    : { state: 'current', print: newest.print }
}

/** What a print would be now, with its options and in its language. */
const nowOf = (paper: Paper, input: PaperInput, house: HouseStyle, { options, data }: Print): PreparedPaper | null =>
  preparedPaper(paper, { ...input, language: languageOf(data) ?? input.language }, house, options)

function outdatedPrint(paper: Paper, house: HouseStyle, print: Print, now: PreparedPaper | null): OutdatedPrint | null {
  if (now?.fingerprint === print.fingerprint) return null
  const look: Change[] = now === null || print.houseFingerprint === fingerprintOf(house) ? [] : [saidOf(houseChange)]
  const said = changesSince(paper, print, now?.said ?? nothingSaid)
  const changes = [...look, ...said]
  return changes.length > 0 ? { print, now, changes } : null
}

/** What a paper says now, and not when it was printed. A print of a version that kept other data is another as a whole. */
export function changesSince(paper: Paper, print: Print, now: Said): readonly Change[] {
  const was = saidBy(paper, print)
  return was === null ? [saidOf(wholeChange)] : changesBetween(was, now, paper.only === undefined)
}

/** Whether a change is one of every page, or of every card. */
export const concernsAll = (changes: readonly Change[]): boolean =>
  changes.some(({ id }) => id === houseChange || id === wholeChange)

const saidOf = (id: string): Change => ({ id, name: '', how: 'changed', fields: [{ field: id, from: '', to: '' }] })

/** What a print says; null where it was made by a version that kept other data. */
export function saidBy(paper: Paper, { data }: Print): Said | null {
  if (data === null) return nothingSaid
  try {
    return paper.says(data)
  } catch {
    return null
  }
}
