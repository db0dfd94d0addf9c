import type { PaceTable } from '../domain/estimate/paceTable'
import type { LibrarySnapshot, Season, SessionEntry } from '../domain/library'
import type { RunPlan } from '../domain/run/plan/plan'
import type { RunEvent } from '../domain/run/log/runEvent'
import type { PaperName } from '../domain/papers/paperNames'
import type { SessionSnapshot } from '../domain/session'
import type { Language } from '../domain/timing/format'
import type { ChosenOf, Options } from './option'

/** The run that a report tells of: a show that was brought to its end, or else the last rehearsal that was. */
export interface FinishedRun {
  readonly plan: RunPlan
  readonly log: readonly RunEvent[]
}

/** All that a paper can be made from. */
export interface PaperInput {
  readonly session: SessionSnapshot
  readonly entry: SessionEntry
  readonly season: Season | null
  readonly library: LibrarySnapshot
  /** How fast people speak, for what a script takes. */
  readonly pace: PaceTable
  /** Null while nothing has been brought to its end. */
  readonly run: FinishedRun | null
  readonly language: Language
}

/** What of a paper can change on its own: a line, a card, somebody's notice. */
export interface Piece {
  /** The same for as long as it is of the same segment, person or case; unique in its paper. */
  readonly id: string
  /** What a person calls it: `环节 5 乐山片区“幸福乐加梯”`, a name. */
  readonly name: string
  /** What it says, by the name of the field (`paper.field.…`). Empty where it says nothing. */
  readonly fields: Readonly<Record<string, string>>
  /** All that is printed of it, as it stands in the data: what differs in it and in no field is a change, too. */
  readonly of: unknown
}

/** A paper's data, all of it, told apart by what can change and be printed again on its own. */
export interface Said {
  /** What stands on every page, or shapes all of them: a change of it is one of the whole paper. */
  readonly whole: Omit<Piece, 'id' | 'name'>
  /** In the order of the paper. */
  readonly pieces: readonly Piece[]
}

/** A paper that is not there. */
export const nothingSaid: Said = { whole: { fields: {}, of: null }, pieces: [] }

export interface Pick {
  readonly value: string
  readonly label: string
}

/** One paper, up to its plain data. How the data is set on pages is its definition's, beside pdfmake. */
export interface Paper<Data = unknown, O extends Options = Options> {
  readonly name: PaperName
  readonly options: O
  /** What is printed and nothing else: two papers with equal data are the same paper. Null: the session has none of it. */
  data(input: PaperInput, chosen: ChosenOf<O>): Data | null
  /** Leaves nothing of the data out, so that no change goes unnoticed. */
  says(data: Data): Said
  /**
   * The data with some of its pieces alone, for a paper whose pieces are printed one by one, so that their order does
   * not matter: cards, notices. Without it, whole pages are printed again.
   */
  only?(data: Data, ids: ReadonlySet<string>): Data
  /** Whether it can be saved for a word processor, too. */
  readonly hasWord?: true
  /** The names of the options that make a paper of its own, which stands beside the others: a department. */
  readonly variantBy?: readonly (keyof O & string)[]
  /** What can be picked for each option of the type `pick`. */
  picks?(input: PaperInput): Readonly<Record<string, readonly Pick[]>>
}

/** Says its own types where it is declared, so that its functions need not. */
export const paper = <Data, O extends Options>(declared: Paper<Data, O>): Paper<Data, O> => declared
