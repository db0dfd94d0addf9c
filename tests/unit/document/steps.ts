import fc from 'fast-check'
import {
  addAttendee,
  addCasting,
  addSegment,
  deleteAttendees,
  deleteRows,
  insertRows,
  moveRows,
  removeCasting,
  setCasting,
  setCue,
  setDetails,
  setPresence,
  setSegments,
  setText,
  type SessionEdit,
} from '../../../src/document/edits/sessionEdits'
import { present } from '../../../src/domain/entity'
import type { SessionSnapshot } from '../../../src/domain/session'

/** A possible edit: numbers choose its subject among what exists at the time. */
export interface Step {
  readonly what: keyof typeof edits
  readonly pick: number
  readonly other: number
  readonly text: string
}

type Make = (chosen: {
  id: string
  otherId: string | null
  text: string
  number: number
  at: SessionSnapshot
}) => SessionEdit

const castingOf = (at: SessionSnapshot, id: string): string => {
  const row = at.rows.get(id)
  return (row?.type === 'segment' && row.castings[0]?.id) || 'none'
}

const edits = {
  add: ({ otherId, text }) => addSegment({ title: text }, otherId),
  addSeveral: ({ otherId, text }) =>
    insertRows(
      [
        { type: 'part', title: text },
        { type: 'segment', castings: [{ personId: text }] },
      ],
      otherId,
    ),
  move: ({ id, otherId }) => moveRows([id], otherId),
  moveTop: ({ id, otherId }) => moveRows(otherId ? [id, otherId] : [id], null),
  remove: ({ id }) => deleteRows([id], 1),
  title: ({ id, text }) => setSegments([id], { title: text }),
  pin: ({ id, number }) => setSegments([id], { pin: number % 2 ? { time: '14:00', dayOffset: number } : null }),
  script: ({ id, text }) => setText(id, 'script', text),
  cue: ({ id, text, number }) => setCue(id, number % 2 ? 'mic' : 'light', text),
  cast: ({ id, text }) => addCasting(id, { personId: text }),
  recast: ({ id, text, at }) => setCasting(id, castingOf(at, id), { character: text }),
  uncast: ({ id, at }) => removeCasting(id, castingOf(at, id)),
  details: ({ text }) => setDetails({ theme: text }),
  presence: ({ text, number }) => setPresence(`p${number % 2}`, { arrival: text }),
  attend: ({ text }) => addAttendee({ name: text }),
  leave: ({ at }) => deleteAttendees([at.attendees[0]?.id ?? 'none']),
} satisfies Record<string, Make>

export const steps: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
  pick: fc.nat(9),
  other: fc.nat(9),
  text: fc.string({ unit: fc.constantFrom('一', '二', 'a', '😀', '\u{20bb7}'), maxLength: 4 }),
})

export function editOf({ what, pick, other, text }: Step, at: SessionSnapshot): SessionEdit {
  const ids = present(at.rows.values()).map(({ id }) => id)
  const id = ids[pick % Math.max(1, ids.length)] ?? 'none'
  const otherId = other === 0 ? null : (ids[other % Math.max(1, ids.length)] ?? null)
  return edits[what]({ id, otherId, text, number: other, at })
}
