import type { HouseStyle } from '../domain/houseStyle'
import { lastPrints, type Print } from '../domain/papers/print'
import { changesBetween, type Change } from './changes'
import { fingerprintOf } from './fingerprint'
import { chosenOf } from './option'
import type { Paper, PaperInput } from './paper'
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
  const last = lastPrints(prints, paper.name)
  const [newest] = last
  if (!newest) return { state: paper.data(input, chosenOf(paper.options)) === null ? 'empty' : 'never' }
  const outdated = last.flatMap((print) => outdatedPrint(paper, input, house, print) ?? [])
  return outdated.length > 0 ? { state: 'outdated', print: newest, outdated } : { state: 'current', print: newest }
}

function outdatedPrint(paper: Paper, input: PaperInput, house: HouseStyle, print: Print): OutdatedPrint | null {
  const now = preparedPaper(paper, input, house, print.options)
  if (now?.fingerprint === print.fingerprint) return null
  const look: Change[] =
    print.houseFingerprint === fingerprintOf(house)
      ? []
      : [{ id: houseChange, name: '', how: 'changed', fields: [{ field: houseChange, from: '', to: '' }] }]
  return { print, now, changes: [...look, ...changesBetween(piecesOf(paper, print), now?.pieces ?? [])] }
}

/** What a print says. One made by a version that printed other data says nothing that can be compared. */
export function piecesOf(paper: Paper, print: Print): ReturnType<Paper['pieces']> {
  try {
    return paper.pieces(print.data)
  } catch {
    return []
  }
}
