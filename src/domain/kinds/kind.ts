import type { Priority } from '../priorities'
import type { CastingRole } from '../roles'
import type { WindUp } from './windUp'

/** The roles whose absence the findings can put into words. */
export type NeededRole = Extract<CastingRole, 'speaker' | 'expert' | 'moderator' | 'panelist'>

/** What a kind of segment cannot do without. */
export interface KindNeeds {
  readonly case?: true
  /** Questions, each with its length. */
  readonly questions?: true
  /** A troupe or a cast of performers. */
  readonly performers?: true
  readonly roles?: readonly NeededRole[]
  /** No more than one speaker. */
  readonly oneSpeaker?: true
}

/** What the app knows of a kind of segment. Its icon, colour and words are where they are drawn. */
export interface Kind {
  /** What it is called in spreadsheets: the first name is copied out, and each is understood when pasted. Lower case. */
  readonly names: readonly [string, ...string[]]
  readonly needs: KindNeeds
  /** It can be about a case, though it does without one too. */
  readonly mayShowCase?: true
  /** Somebody speaks or plays in it, so that it has people, words and rehearsals. */
  readonly isOnStage: boolean
  /** The roles that it offers, the usual one first. */
  readonly roles: readonly [CastingRole, ...CastingRole[]]
  /** Who leads it: the first person added, and whom a pasted table calls its host. */
  readonly ledBy?: CastingRole
  /** What somebody is in it whom a pasted table names without a role. */
  readonly pastedRole: CastingRole
  /**
   * Whether those in a table's column of speakers (主讲人) are its speakers. Where not, that column says no more than the
   * kind itself. A pattern: where the title of the row fits it.
   */
  readonly hasSpeakers: boolean | RegExp
  /** Whose words its script mostly is, and so at whose pace it is spoken. */
  readonly voice: CastingRole
  /** Shown in the audience's programme unless somebody says otherwise. */
  readonly isInProgramme: boolean
  /** How readily time is taken from it, unless somebody says otherwise. */
  readonly priority: Priority
  /** Never trimmed below this unless somebody says otherwise, ms. 0: half of its plan is left; see `floorMs`. */
  readonly minimumMs: number
  /** Cut only when no other cut helps. */
  readonly isCutLast?: true
  /** How long it is planned until somebody states a length, ms. */
  readonly usualMs: number
  readonly windUp: WindUp
}
