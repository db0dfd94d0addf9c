import type { HouseStyle } from '../../domain/houseStyle'
import { samePiles, type Pile, type SamePiles } from '../../domain/papers/piles'
import type { Edition } from '../../domain/papers/printLog'
import { changesBetween, wholeChange, type Change } from './changes'
import { fingerprintOf } from './fingerprint'
import { chosenOf } from '../option'
import { nothingSaid, type Paper, type PaperInput, type Said } from '../paper'
import { languageOf } from '../content/printLanguage'
import { preparedPaper, type PreparedPaper } from './preparedPaper'

/** Existing piles whose contents differ from what the paper would say now. */
export interface OutdatedPiles extends SamePiles {
  /** With the options of the print; null if the session has nothing for it any more. */
  readonly now: PreparedPaper | null
  readonly changes: readonly Change[]
}

export type PaperState =
  /** The session has nothing for it, and no copy exists. */
  | { readonly state: 'empty' }
  /** No copy exists. */
  | { readonly state: 'never' }
  | { readonly state: 'current' }
  | { readonly state: 'outdated'; readonly outdated: readonly OutdatedPiles[] }

/** The id of a change of the season's style. */
const houseChange = 'house'

/** Whether all existing copies still say what the session says, whatever options are chosen for the next print. */
export function paperStateOf(paper: Paper, input: PaperInput, house: HouseStyle, out: readonly Pile[]): PaperState {
  const piles = samePiles(out.filter((pile) => pile.paper === paper.name))
  if (piles.length === 0) return { state: paper.data(input, chosenOf(paper.options)) === null ? 'empty' : 'never' }
  const nowOf = onceEach(paper, input, house)
  const outdated = piles.flatMap((same) => outdatedPiles(paper, house, same, nowOf(same.piles[0])) ?? [])
  return outdated.length > 0 ? { state: 'outdated', outdated } : { state: 'current' }
}

/** What a pile would be if printed now, with its options and language; computed once for piles that share them. */
function onceEach(paper: Paper, input: PaperInput, house: HouseStyle) {
  const known = new Map<string, PreparedPaper | null>()
  return ({ options, data }: Pile): PreparedPaper | null => {
    const language = languageOf(data) ?? input.language
    const key = fingerprintOf([options, language])
    const now = known.get(key)
    if (now !== undefined) return now
    const prepared = preparedPaper(paper, { ...input, language }, house, options)
    known.set(key, prepared)
    return prepared
  }
}

function outdatedPiles(
  paper: Paper,
  house: HouseStyle,
  same: SamePiles,
  now: PreparedPaper | null,
): OutdatedPiles | null {
  const [pile] = same.piles
  if (now?.fingerprint === pile.fingerprint) return null
  const look: Change[] = now === null || pile.houseFingerprint === fingerprintOf(house) ? [] : [saidOf(houseChange)]
  const changes = [...look, ...changesSince(paper, pile, now?.said ?? nothingSaid)]
  const concerning = concernsAll(changes) ? changes : changes.filter((change) => concerns(paper, pile, change))
  return concerning.length > 0 ? { ...same, now, changes: concerning } : null
}

/** If only some cards exist, only those can be outdated; a page can be outdated by what is before it. */
const concerns = ({ only }: Paper, { isPart, sheets }: Edition, { id }: Change): boolean =>
  !isPart || only === undefined || sheets.some(({ of }) => of === id)

/** What has changed since a paper was made. If another version made it with other data, the whole paper has changed. */
export function changesSince(paper: Paper, made: Pick<Edition, 'data'>, now: Said): readonly Change[] {
  const was = saidBy(paper, made)
  return was === null ? [saidOf(wholeChange)] : changesBetween(was, now, paper.only === undefined)
}

/** Whether a change concerns every page or every card. */
export const concernsAll = (changes: readonly Change[]): boolean =>
  changes.some(({ id }) => id === houseChange || id === wholeChange)

const saidOf = (id: string): Change => ({ id, name: '', how: 'changed', fields: [{ field: id, from: '', to: '' }] })

/** The contents of a print; null if it was made by a version with other data. */
export function saidBy(paper: Paper, { data }: Pick<Edition, 'data'>): Said | null {
  try {
    return paper.says(data)
  } catch {
    return null
  }
}
