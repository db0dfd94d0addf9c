import type { LibrarySnapshot } from '../../domain/library'
import { clockAtOffset } from '../../domain/timing/sessionClock'
import { scheduleOf, type Slot } from '../../domain/timing/schedule'
import { cueColumnsOf } from '../content/cueColumns'
import { oneLine } from '../content/oneLine'
import type { SessionInput } from '../paper'
import { whoWords } from '../content/participants'
import { workingHeadOf } from '../content/workingHead'
import { cueEntries, type CueEntry } from './cueEntries'
import type { Instruction, Material, MaterialsData } from './materialsSchema'
import { numbersInShort, type Thing } from './readThing'

/** What to provide and what to do, by department; null if nothing is asked for. */
export function materialsData(input: SessionInput): MaterialsData | null {
  const { slots } = scheduleOf(input.session)
  const groups = cueColumnsOf(input.session)
    .map(({ id, column }) => ({ column, ...listOf(id, slots, input) }))
    .filter(({ materials, instructions }) => materials.length + instructions.length > 0)
  return groups.length > 0 ? { head: workingHeadOf(input), groups } : null
}

type Use = Instruction['uses'][number]
interface Collected {
  readonly kind: 'goods' | 'file'
  readonly what: string
  readonly who: string
  readonly uses: Map<number, Use & { numbers: number[] }>
  readonly numbers: Set<number>
  most: number | null
}

/** One line for each thing, however often it is needed. Performers' props are listed with the props. */
function listOf(column: string, slots: readonly Slot[], input: SessionInput) {
  const things = new Map<string, Collected>()
  const done = new Map<string, Instruction>()
  for (const slot of slots) {
    const use = {
      number: slot.index,
      time: clockAtOffset(input.session.details, slot.startMs),
      title: oneLine(slot.segment.title),
    }
    for (const { entry, who } of entriesIn(column, slot, input.library)) {
      if (entry.kind === 'instruction') {
        const id = `${column} do ${entry.text}`
        done.set(id, { id, text: entry.text, uses: [...(done.get(id)?.uses ?? []), use] })
      } else {
        const id = `${column} ${who} ${entry.thing.what}`
        const known = things.get(id) ?? begun(entry.kind, entry.thing.what, who)
        things.set(id, known)
        collect(known, entry.thing, use)
      }
    }
  }
  const materials = [...things].map(([id, one]) => materialOf(id, one))
  return { materials, instructions: [...done.values()] }
}

const begun = (kind: Collected['kind'], what: string, who: string): Collected => ({
  kind,
  what,
  who,
  uses: new Map(),
  numbers: new Set(),
  most: null,
})

/**
 * The same things serve several segments: numbered ones count once each, others as many as one segment needs at most.
 */
function collect(one: Collected, { numbers, count }: Thing, use: Use): void {
  const known = one.uses.get(use.number)
  one.uses.set(use.number, { ...use, numbers: [...(known?.numbers ?? []), ...numbers] })
  numbers.forEach((number) => one.numbers.add(number))
  if (count !== null) one.most = Math.max(one.most ?? 0, count, one.numbers.size)
}

const materialOf = (id: string, { kind, what, who, uses, numbers, most }: Collected): Material => ({
  id,
  kind,
  what,
  who,
  count: most,
  numbers: numbersInShort([...numbers]),
  uses: [...uses.values()].map(({ numbers: some, ...use }) => ({ ...use, numbers: numbersInShort(some) })),
})

function entriesIn(column: string, { segment }: Slot, library: LibrarySnapshot): { entry: CueEntry; who: string }[] {
  const cues = cueEntries(segment.cues[column] ?? '', column).map((entry) => ({ entry, who: '' }))
  const carried = segment.castings.flatMap((casting) =>
    cueEntries(casting.props, 'props').map((entry) => ({ entry, who: whoWords(casting, library)?.name ?? '' })),
  )
  return [...cues, ...(column === 'props' ? carried : [])]
}

/** The number of things, those without a number counted as one, and how many have no number. */
export function amountOf(materials: readonly Pick<Material, 'what' | 'count'>[]) {
  const unread = materials.filter(({ count }) => count === null).map(({ what }) => what)
  return { total: materials.reduce((sum, { count }) => sum + (count ?? 1), 0), unread }
}
