import type { PlannedSegment } from '../plan/plan'

/** Where a message to the stage is shown: the speaker's display, the call board 候场屏, or both. */
export const messageTargets = ['speaker', 'board', 'all'] as const
export type MessageTarget = (typeof messageTargets)[number]

/** `plain` beside the time, `flash` the same but flashing, `sign` 举牌: on the whole screen. */
export const messageStyles = ['plain', 'flash', 'sign'] as const
export type MessageStyle = (typeof messageStyles)[number]

/** What happened in a run, by its `type`. Times are epoch ms of the run's clock. */
export type RunAction =
  /** The run begins, with the first segment that is not cut. */
  | { readonly type: 'start' }
  /** The planned start is postponed to `startAt`, before the run has begun. */
  | { readonly type: 'delay'; readonly startAt: number }
  /** 走: the named segment begins, the next one that is not cut. */
  | { readonly type: 'go'; readonly segmentId: string }
  /** Any other segment begins, before or after; those in between are skipped. */
  | { readonly type: 'jump'; readonly segmentId: string }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** More (`extend`) or less (`trim`) time for a segment; `byMs` > 0. */
  | { readonly type: 'extend'; readonly segmentId: string; readonly byMs: number }
  | { readonly type: 'trim'; readonly segmentId: string; readonly byMs: number }
  /** 砍掉. `isCut` false: takes the cut back. */
  | { readonly type: 'cut'; readonly segmentId: string; readonly isCut: boolean }
  /** A change from the planner: the segment after `afterId` (null: first), in place of one with the same id. */
  | { readonly type: 'insert'; readonly segment: PlannedSegment; readonly afterId: string | null }
  /** The planner's new hard end, as an offset from the plan's start, ms; null: none any more. */
  | { readonly type: 'hardEnd'; readonly hardEndMs: number | null }
  | { readonly type: 'checkIn'; readonly whoId: string; readonly isHere: boolean }
  | {
      readonly type: 'message'
      readonly target: MessageTarget
      readonly style: MessageStyle
      readonly text: string
      /** When it disappears by itself; null: only by hand. */
      readonly untilAt: number | null
    }
  | { readonly type: 'clearMessage'; readonly messageId: string }
  /** Why a segment ran over, or anything else worth recording. The last note of a segment counts. */
  | { readonly type: 'note'; readonly segmentId: string; readonly text: string }
  /** 忘按了: the press `eventId` really happened at `realAt`. Both stay in the log. */
  | { readonly type: 'correct'; readonly eventId: string; readonly realAt: number }
  /** 按系统时间: the run's clock was set by `byMs`. All earlier presses move with it, so that no timer changes. */
  | { readonly type: 'clock'; readonly byMs: number }
  /** Undoes the event `eventId`. */
  | { readonly type: 'undo'; readonly eventId: string }
  /** Redoes what the undo `eventId` took back, as long as nothing was pressed since. */
  | { readonly type: 'redo'; readonly eventId: string }
  | { readonly type: 'end' }

/** One entry of the append-only log. Events of a single press share a `groupId`: undo takes them back together. */
export type RunEvent = RunAction & { readonly id: string; readonly at: number; readonly groupId?: string }
export type RunEventType = RunAction['type']
