import type { LibraryEdit } from '../../document/libraryEdits'
import type { NewCasting } from '../../document/newRow'
import type { LibrarySnapshot } from '../../domain/library'
import type { Casting, Segment } from '../../domain/segment'
import { nameBook } from '../../interchange/nameBook'
import { peopleIn } from '../../interchange/namedPeople'
import { nextRole } from './rolesOfKind'

/** Who is in a segment: the ids of its people and teams. */
export const idsCast = (castings: readonly Casting[]): ReadonlySet<string> =>
  new Set(castings.flatMap(({ personId, teamId }) => personId ?? teamId ?? []))

/**
 * The castings of those who are typed by name, each once; who is in the segment already is left as they are, unless
 * another role is typed with the name (主讲：陈立). With the edits that add the new ones to the directory.
 */
export function typedCastings(
  typed: string,
  { kind, castings }: Pick<Segment, 'kind' | 'castings'>,
  library: LibrarySnapshot,
): { readonly added: readonly NewCasting[]; readonly edits: readonly LibraryEdit[] } {
  const book = nameBook(library)
  const cast = new Set(idsCast(castings))
  const roles = castings.map(({ role }) => role)
  const asWhat = new Set(castings.map((casting) => `${casting.personId ?? casting.teamId} ${casting.role}`))
  const added = peopleIn(typed).flatMap((one) => {
    const casting = book.castingOf({ ...one, role: one.role ?? nextRole(kind, roles) }, kind)
    const id = casting.personId ?? casting.teamId
    const isIn = one.role === null ? cast.has(id ?? '') : asWhat.has(`${id} ${casting.role}`)
    if (!id || isIn) return []
    cast.add(id)
    asWhat.add(`${id} ${casting.role}`)
    if (casting.role) roles.push(casting.role)
    return casting
  })
  return { added, edits: book.edits }
}
