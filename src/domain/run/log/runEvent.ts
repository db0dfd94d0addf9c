import type { PlannedSegment } from '../plan/plan'

/** Where a message to the stage is shown: the speaker's display, the call board 候场屏, or all of them. */
export const messageTargets = ['speaker', 'board', 'all'] as const
export type MessageTarget = (typeof messageTargets)[number]

/** `plain` beside the time, `flash` the same but flashing, `sign` 举牌: the whole screen. */
export const messageStyles = ['plain', 'flash', 'sign'] as const
export type MessageStyle = (typeof messageStyles)[number]

/** What happened in a run, by its `type`. Times are epoch ms of the show clock. */
export type RunAction =
  /** The run begins, with the first segment that is not cut. */
  | { readonly type: 'start' }
  /** The planned start is put off to `startAt`, before the run has begun. */
  | { readonly type: 'delay'; readonly startAt: number }
  /** 走: the named segment, the next that is not cut, begins. */
  | { readonly type: 'go'; readonly segmentId: string }
  /** Any other segment begins, ahead or back; what lies between is passed over. */
  | { readonly type: 'jump'; readonly segmentId: string }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** More (`extend`) or less (`trim`) time for a segment; `byMs` > 0. */
  | { readonly type: 'extend'; readonly segmentId: string; readonly byMs: number }
  | { readonly type: 'trim'; readonly segmentId: string; readonly byMs: number }
  /** 砍掉; `isCut` false takes it in again. */
  | { readonly type: 'cut'; readonly segmentId: string; readonly isCut: boolean }
  /** A change of the planner's taken in: the segment after `afterId` (null: first), in place of one with its id. */
  | { readonly type: 'insert'; readonly segment: PlannedSegment; readonly afterId: string | null }
  /** The planner's new hard end taken in, as an offset from the plan's start, ms; null: none any more. */
  | { readonly type: 'hardEnd'; readonly hardEndMs: number | null }
  | { readonly type: 'checkIn'; readonly whoId: string; readonly isHere: boolean }
  | {
      readonly type: 'message'
      readonly target: MessageTarget
      readonly style: MessageStyle
      readonly text: string
      /** When it goes by itself; null: only by hand. */
      readonly untilAt: number | null
    }
  | { readonly type: 'clearMessage'; readonly messageId: string }
  /** Why a segment ran over, or whatever else is worth keeping; the last note of a segment holds. */
  | { readonly type: 'note'; readonly segmentId: string; readonly text: string }
  /** 忘按了: the press `eventId` really happened at `realAt`. Both stay in the log. */
  | { readonly type: 'correct'; readonly eventId: string; readonly realAt: number }
  /** 按系统时间: the show clock was set by `byMs`. All that was pressed before moves with it, so that no timer changes. */
  | { readonly type: 'clock'; readonly byMs: number }
  /** Takes the event `eventId` back. */
  | { readonly type: 'undo'; readonly eventId: string }
  /** Does again what the undo `eventId` took back, as long as nothing was pressed since. */
  | { readonly type: 'redo'; readonly eventId: string }
  | { readonly type: 'end' }

/** One entry of the append-only log. Those that were pressed as one have one `groupId`: undo takes them back together. */
export type RunEvent = RunAction & { readonly id: string; readonly at: number; readonly groupId?: string }
export type RunEventType = RunAction['type']
