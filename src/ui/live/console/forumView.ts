import type { PlannedSegment } from '../../../domain/run/plan/plan'
import { countdown } from '../../state/figures'

/** Which question a micro-forum should have reached by now. */
export interface ForumView {
  /** From 1. */
  readonly number: number
  readonly text: string
  readonly durationMs: number
  /** What is left of this question, `5:46`. */
  readonly left: string
  readonly next: string | null
}

/** The question that is due after `elapsedMs`; null without questions, and after the last one's time. */
export function forumView({ questions }: Pick<PlannedSegment, 'questions'>, elapsedMs: number): ForumView | null {
  let endMs = 0
  for (const [at, { text, durationMs }] of questions.entries()) {
    endMs += durationMs
    if (elapsedMs >= endMs) continue
    const next = questions[at + 1]?.text ?? null
    return { number: at + 1, text, durationMs, left: countdown(endMs - elapsedMs), next }
  }
  return null
}
