import type { LibrarySnapshot } from '../../domain/library'
import { clockAtOffset } from '../../domain/timing/clockAtOffset'
import { scheduleOf, type Slot } from '../../domain/timing/scheduleOf'
import { cueColumnsOf } from '../cueColumns'
import { oneLine } from '../oneLine'
import type { PaperInput } from '../paper'
import { whoWords } from '../takingPart'
import { workingHeadOf } from '../workingHead'
import type { Material, MaterialsData } from './materialsSchema'

/** What has to be there, by department; null while nothing is asked for. */
export function materialsData(input: PaperInput): MaterialsData | null {
  const { slots } = scheduleOf(input.session)
  const groups = cueColumnsOf(input.session)
    .map(({ id, column }) => ({ column, materials: materialsOf(id, slots, input) }))
    .filter(({ materials }) => materials.length > 0)
  return groups.length > 0 ? { head: workingHeadOf(input), groups } : null
}

/** One line for each thing, however often it is needed; what performers carry goes with the props. */
function materialsOf(column: string, slots: readonly Slot[], { session, library }: PaperInput): Material[] {
  const found = new Map<string, Material>()
  for (const slot of slots) {
    const use = {
      number: slot.index,
      time: clockAtOffset(session.details, slot.startMs),
      title: oneLine(slot.segment.title),
    }
    for (const { what, who } of thingsIn(column, slot, library)) {
      const id = `${column} ${who} ${what}`
      const known = found.get(id)
      found.set(id, known ? { ...known, uses: [...known.uses, use] } : { id, what, who, uses: [use] })
    }
  }
  return [...found.values()]
}

/** The things that a cue names: each line and each part between `；` is one. */
function thingsIn(column: string, { segment }: Slot, library: LibrarySnapshot): { what: string; who: string }[] {
  const cues = (segment.cues[column] ?? '').split(/[\n；;]/).map((text) => ({ what: oneLine(text), who: '' }))
  const carried = segment.castings.flatMap((casting) =>
    casting.props
      .split(/[\n；;]/)
      .map((text) => ({ what: oneLine(text), who: whoWords(casting, library)?.name ?? '' })),
  )
  return [...cues, ...(column === 'props' ? carried : [])].filter(({ what }) => what !== '')
}
