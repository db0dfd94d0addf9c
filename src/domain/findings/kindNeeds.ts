import type { CastingRole, SegmentKind } from '../segment'

/** What a kind of segment cannot do without. */
export interface KindNeeds {
  readonly case: boolean
  readonly questions: boolean
  /** A team or a cast of performers. */
  readonly performers: boolean
  readonly roles: readonly CastingRole[]
  /** Somebody speaks or plays in it, so that it has people, words and rehearsals. */
  readonly onStage: boolean
  /** No more than one speaker. */
  readonly oneSpeaker: boolean
}

const nothing: KindNeeds = {
  case: false,
  questions: false,
  performers: false,
  roles: [],
  onStage: true,
  oneSpeaker: false,
}

/** What each kind needs; the editor asks for this and nothing else. */
export const kindNeeds: Readonly<Record<SegmentKind, KindNeeds>> = {
  caseShare: { ...nothing, case: true, roles: ['speaker'] },
  microForum: { ...nothing, questions: true, roles: ['moderator', 'panelist'] },
  keynote: { ...nothing, roles: ['expert'] },
  skit: { ...nothing, performers: true },
  talk: { ...nothing, roles: ['speaker'], oneSpeaker: true },
  opening: nothing,
  hosting: nothing,
  video: nothing,
  interaction: nothing,
  ceremony: nothing,
  break: { ...nothing, onStage: false },
  photo: { ...nothing, onStage: false },
  custom: nothing,
}
