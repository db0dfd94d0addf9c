import type { LibraryEdit } from '../../../document/edits/libraryEdits'
import type { NewCasting } from '../../../document/edits/newRow'
import { castIn } from '../../../domain/cast'
import type { LibrarySnapshot } from '../../../domain/library'
import { nameKey } from '../../../domain/names'
import type { Segment } from '../../../domain/segment'
import { nameBook } from '../../../interchange/people/nameBook'
import { peopleIn } from '../../../interchange/people/namedPeople'
import type { IdentifiedPeople } from '../../components/identifyPeople'
import { nextRole } from './nextRole'

/** Who is in a segment: the ids of its people and teams. */
export const idsCast = (segment: Pick<Segment, 'castings' | 'troupeId'>): ReadonlySet<string> =>
  new Set(castIn(segment).flatMap(({ personId, teamId }) => personId ?? teamId ?? []))

interface TypedCastings {
  readonly added: readonly NewCasting[]
  /** Those of them who are new to the directory. */
  readonly made: readonly { readonly id: string; readonly name: string }[]
  readonly edits: readonly LibraryEdit[]
}

/**
 * The castings for typed names, each once. Whoever is already in the segment stays unchanged, unless another role is
 * typed with the name (主讲：陈立). `meant` resolves ambiguous names; null there leaves a name out. Includes the edits that
 * add new people to the directory.
 */
export function typedCastings(
  typed: string,
  segment: Pick<Segment, 'kind' | 'castings' | 'troupeId'>,
  library: LibrarySnapshot,
  meant: IdentifiedPeople = new Map(),
): TypedCastings {
  const { kind, castings } = segment
  const book = nameBook(library, { meant })
  const made = new Map<string, { readonly id: string; readonly name: string }>()
  const cast = new Set(idsCast(segment))
  const roles = castings.map(({ role }) => role)
  const asWhat = new Set(castings.map((casting) => `${casting.personId ?? casting.teamId} ${casting.role}`))
  const named = peopleIn(typed)
  // Text that does not parse as a name counts as one if it is typed here.
  const asked = named.length > 0 ? named : [{ name: typed.trim(), unit: '', post: '', role: null, character: '' }]
  const added = asked.flatMap((one) => {
    if (meant.get(nameKey(one.name)) === null) return []
    const casting = book.castingOf({ ...one, role: one.role ?? nextRole(kind, roles) }, kind)
    const id = casting.personId ?? casting.teamId
    const isIn = one.role === null ? cast.has(id ?? '') : asWhat.has(`${id} ${casting.role}`)
    if (!id || isIn) return []
    if (casting.personId && !library.people.has(id)) made.set(id, { id, name: one.name })
    cast.add(id)
    asWhat.add(`${id} ${casting.role}`)
    if (casting.role) roles.push(casting.role)
    return casting
  })
  return { added, made: [...made.values()], edits: book.edits }
}
