import type { PaceTable } from '../domain/estimate/paceTable'
import type { CaseId, SessionId } from '../domain/ids'
import type { LibrarySnapshot, Season, SessionEntry } from '../domain/library'
import type { RunPlan } from '../domain/run/plan/plan'
import type { RunEvent } from '../domain/run/log/runEvent'
import type { SeasonPaperName, SessionPaperName } from '../domain/papers/paperNames'
import type { CaseDetails } from '../domain/season/caseDetails'
import type { AllShowings } from '../domain/season/showings'
import type { SessionSnapshot } from '../domain/session'
import type { SessionSummary } from '../domain/sessionSummary'
import type { Language } from '../domain/timing/format'
import type { ChosenOf, Options } from './option'

/** The run to report on: the last completed show, or else the last completed rehearsal. */
export interface FinishedRun {
  readonly plan: RunPlan
  readonly log: readonly RunEvent[]
}

/** Everything that a paper of a session can be made from. */
export interface SessionInput {
  readonly of: 'session'
  readonly session: SessionSnapshot
  readonly entry: SessionEntry
  readonly season: Season | null
  readonly library: LibrarySnapshot
  /** How fast people speak, to estimate the time of scripts. */
  readonly pace: PaceTable
  /** Null if no run was completed. */
  readonly run: FinishedRun | null
  readonly showings: AllShowings
  /** The long texts of cases; a case without an entry has none. */
  readonly details: ReadonlyMap<CaseId, CaseDetails>
  readonly language: Language
}

/** Everything that a paper of a season can be made from. */
export interface SeasonInput {
  readonly of: 'season'
  readonly season: Season
  readonly library: LibrarySnapshot
  /** Of every session in the workspace. */
  readonly summaries: readonly SessionSummary[]
  /** The sessions that took place. */
  readonly heldIds: ReadonlySet<SessionId>
  readonly showings: AllShowings
  /** The long texts of the season's cases; a case without an entry has none. */
  readonly details: ReadonlyMap<CaseId, CaseDetails>
  readonly language: Language
}

/** What papers are of, each with what they can be made from. */
interface PaperInputs {
  readonly session: SessionInput
  readonly season: SeasonInput
}
export type PaperOwner = keyof PaperInputs
export type PaperInput = PaperInputs[PaperOwner]

interface PaperNames {
  readonly session: SessionPaperName
  readonly season: SeasonPaperName
}

/** A part of a paper that can change on its own: a line, a card, a person's notice. */
export interface Piece {
  /** Stays the same for one segment, person or case; unique in its paper. */
  readonly id: string
  /** Its name for people: `环节 5 乐山片区“幸福乐加梯”`, a person's name. */
  readonly name: string
  /** Its texts by field name (`paper.field.…`). Empty if it says nothing. */
  readonly fields: Readonly<Record<string, string>>
  /** Everything printed of it, as in the data: a difference that is in no field is a change too. */
  readonly of: unknown
}

/** All of a paper's data, divided into what can change and be printed again on its own. */
export interface Said {
  /** What is on every page, or affects all of them: a change here concerns the whole paper. */
  readonly whole: Omit<Piece, 'id' | 'name'>
  /** In the paper's order. */
  readonly pieces: readonly Piece[]
}

/** The contents of a missing paper. */
export const nothingSaid: Said = { whole: { fields: {}, of: null }, pieces: [] }

export interface Pick {
  readonly value: string
  readonly label: string
}

/** A paper, up to its plain data. The paper process has the definition that lays the data out on pages. */
export interface Paper<Data = unknown, O extends Options = Options, Of extends PaperOwner = PaperOwner> {
  readonly of: Of
  readonly name: PaperNames[Of]
  readonly options: O
  /**
   * What is printed and nothing else: two papers with equal data are the same paper. Null: there is nothing for it.
   */
  data(input: PaperInputs[Of], chosen: ChosenOf<O>): Data | null
  /** Must cover all of the data, so that no change goes unnoticed. */
  says(data: Data): Said
  /**
   * The data reduced to some of its pieces, for a paper whose pieces are printed one by one in any order: cards,
   * notices. Without it, whole pages are printed again.
   */
  only?(data: Data, ids: ReadonlySet<string>): Data
  /** Whether it can also be saved as a Word file. */
  readonly hasWord?: true
  /** The options that make separate papers, which exist side by side: a department. */
  readonly variantBy?: readonly (keyof O & string)[]
  /** The possible values of each option of the type `pick`. */
  picks?(input: PaperInputs[Of]): Readonly<Record<string, readonly Pick[]>>
}

/** Infers the types where a paper of a session is declared, so that its functions need no annotations. */
export const sessionPaper = <Data, O extends Options>(
  declared: Omit<Paper<Data, O, 'session'>, 'of'>,
): Paper<Data, O, 'session'> => ({ of: 'session', ...declared })

/** The same for a paper of a season. */
export const seasonPaper = <Data, O extends Options>(
  declared: Omit<Paper<Data, O, 'season'>, 'of'>,
): Paper<Data, O, 'season'> => ({ of: 'season', ...declared })
