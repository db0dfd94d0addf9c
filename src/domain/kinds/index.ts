import { caseShare } from './caseShare'
import { ceremony } from './ceremony'
import { custom } from './custom'
import { hosting } from './hosting'
import { interaction } from './interaction'
import { keynote } from './keynote'
import type { Kind } from './kind'
import { microForum } from './microForum'
import { opening } from './opening'
import { photo } from './photo'
import { skit } from './skit'
import { talk } from './talk'
import { teaBreak } from './teaBreak'
import { video } from './video'

/**
 * Every kind of segment under the name it has in documents, in the order in which it is offered. A new one is a file
 * beside this one and a line here. The types then ask for its word in each language, its icon and its colour.
 */
export const kinds = {
  caseShare,
  microForum,
  keynote,
  skit,
  talk,
  opening,
  hosting,
  video,
  interaction,
  ceremony,
  break: teaBreak,
  photo,
  custom,
} satisfies Readonly<Record<string, Kind>>

export type SegmentKind = keyof typeof kinds
export const segmentKinds = Object.keys(kinds) as readonly SegmentKind[]
