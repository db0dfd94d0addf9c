import type { Segment } from '../../../domain/segment'
import type { SegmentOfCase } from '../../../domain/season/caseSegment'
import type { SessionSnapshot } from '../../../domain/session'
import { orderedRows, scheduleOf } from '../../../domain/timing/schedule'
import { clockAtOffset } from '../../../domain/timing/sessionClock'

/** How many rows before and after the new ones are shown. */
const around = 2

interface PreviewLine {
  readonly id: string
  readonly isNew: boolean
  readonly isPart: boolean
  /** Clock time; empty for a part and for what is skipped. */
  readonly start: string
  readonly row: Pick<SegmentOfCase, 'title'> & Partial<Omit<SegmentOfCase, 'title'>>
}

/** The running order as it would be, around the new segments. */
export interface ArrangePreview {
  readonly lines: readonly PreviewLine[]
  readonly hasMoreBefore: boolean
  readonly hasMoreAfter: boolean
  /** When the session would end, as a clock time. */
  readonly end: string
  /** Planned end minus hard end in ms; null if there is no hard end. */
  readonly overMs: number | null
}

/** `afterId`: the row that the new segments follow; null: they come first. */
export function previewOf(
  session: Pick<SessionSnapshot, 'rows' | 'details'>,
  made: readonly SegmentOfCase[],
  afterId: string | null,
): ArrangePreview {
  const rows = orderedRows(session)
  const at = afterId === null ? 0 : rows.findIndex(({ id }) => id === afterId) + 1 || rows.length
  const added = made.map(asSegment)
  const all = [...rows.slice(0, at), ...added, ...rows.slice(at)].map((row, i) => ({
    ...row,
    order: String(i).padStart(6, '0'),
  }))
  const schedule = scheduleOf({ details: session.details, rows: new Map(all.map((row) => [row.id, row])) })
  const [from, to] = [Math.max(0, at - around), at + added.length + around]
  return {
    lines: all.slice(from, to).map((row) => {
      const slot = schedule.slotById.get(row.id)
      return {
        id: row.id,
        isNew: added.some(({ id }) => id === row.id),
        isPart: row.type === 'part',
        start: slot ? clockAtOffset(session.details, slot.startMs) : '',
        row,
      }
    }),
    hasMoreBefore: from > 0,
    hasMoreAfter: to < all.length,
    end: clockAtOffset(session.details, schedule.endMs),
    overMs: schedule.overMs,
  }
}

const asSegment = (made: SegmentOfCase, index: number): Segment => ({
  ...made,
  castings: made.castings.map((casting, i) => ({ ...casting, id: `${i}`, order: `${i}`, character: '', props: '' })),
  type: 'segment',
  id: `new ${index}`,
  order: '',
  deletedAt: null,
  sample: false,
  minimumMs: 0,
  priority: 'flexible',
  pin: null,
  skipped: false,
  inProgramme: true,
  questions: [],
  rehearsals: [],
  cues: {},
  script: '',
  notes: '',
})
