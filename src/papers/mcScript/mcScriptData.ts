import { castIn } from '../../domain/cast'
import { estimateOf } from '../../domain/estimate/estimateOf'
import { voiceOf } from '../../domain/estimate/voiceOf'
import type { Segment } from '../../domain/segment'
import { clockAtOffset } from '../../domain/timing/sessionClock'
import { scheduleOf, type Slot } from '../../domain/timing/schedule'
import { cueColumnsOf } from '../content/cueColumns'
import { nameIn } from '../content/nameIn'
import { oneLine } from '../content/oneLine'
import { amountOptionFor, choiceOption, toggleOption, type ChosenOf } from '../option'
import type { SessionInput } from '../paper'
import { partHeads } from '../content/partHeads'
import { workingHeadOf } from '../content/workingHead'
import type { McScriptData, McSegment } from './mcScriptSchema'

export const mcScriptOptions = {
  style: choiceOption(['large', 'official']),
  points: amountOptionFor('style', 'large', 16, 14, 24),
  whose: choiceOption(['hosts', 'all']),
  cues: toggleOption(true),
} as const
type Chosen = ChosenOf<typeof mcScriptOptions>

/** What the host reads out, segment by segment; null if nobody has written a script. */
export function mcScriptData(input: SessionInput, chosen: Chosen): McScriptData | null {
  const { session } = input
  const slots = scheduleOf(session).slots.filter(({ segment }) => isOf(segment, chosen.whose))
  if (slots.length === 0) return null
  const heads = partHeads(slots, session)
  const segments = slots.map((slot, i) => segmentOf(slot, heads[i] ?? null, input, chosen.cues))
  return { head: workingHeadOf(input), style: chosen.style, points: chosen.points, segments }
}

/** A host reads the host's scripts, and those of whoever leads a segment in which a host is cast. */
function isOf(segment: Segment, whose: Chosen['whose']): boolean {
  if (segment.script.trim() === '') return false
  return whose === 'all' || voiceOf(segment).role === 'host' || castIn(segment).some(({ role }) => role === 'host')
}

function segmentOf(slot: Slot, part: string | null, input: SessionInput, withCues: boolean): McSegment {
  const { segment, index, startMs } = slot
  const { library, session, pace } = input
  const { casting } = voiceOf(segment)
  return {
    id: segment.id,
    number: index,
    time: clockAtOffset(session.details, startMs),
    durationMs: segment.durationMs,
    spokenMs: estimateOf(segment, { people: library.people, pace, earlier: [] })?.scriptMs ?? null,
    kind: segment.kind,
    title: oneLine(segment.title),
    voice: nameIn(library.people, casting?.personId ?? null),
    part,
    paragraphs: segment.script
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    cues: withCues ? cuesOf(segment, input) : [],
    script: segment.script,
  }
}

const cuesOf = ({ cues }: Segment, { session }: SessionInput): McSegment['cues'] =>
  cueColumnsOf(session).flatMap(({ id, column }) => {
    const text = oneLine(cues[id])
    return text ? [{ column, text }] : []
  })
