import { addEntity, type LibraryEdit } from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import { present } from '../../domain/entity'
import type { LibrarySnapshot, Season } from '../../domain/library'
import { nameKey } from '../../domain/names'
import { peopleNamed } from '../../domain/peopleNamed'
import { seasonScope } from '../../domain/season/seasonScope'
import { topicOf } from '../../domain/season/topics'
import type { PastedConcern } from './pastedConcerns'

export interface ConcernPaste {
  readonly edits: readonly LibraryEdit[]
  /** The new concerns, in the order of the list. */
  readonly ids: readonly string[]
  /** The names of units that were not there yet. */
  readonly newUnits: readonly string[]
  /** How many stand in the ledger already, word for word and from the same unit. */
  readonly knownCount: number
  /** Topics and people that are not known: they went into the notes. */
  readonly unknown: readonly string[]
}

/** Adds the concerns of a list to a season's ledger. `today` (`yyyy-MM-dd`) is when those without a day were raised. */
export function concernPaste(
  list: readonly PastedConcern[],
  library: LibrarySnapshot,
  season: Season,
  today: string,
): ConcernPaste {
  const edits: LibraryEdit[] = []
  const ids: string[] = []
  const unknown = new Set<string>()
  const newUnits: string[] = []
  const units = new Map(
    present(library.units.values()).flatMap(({ id, name }) => keysOfUnit(name).map((key) => [key, id] as const)),
  )
  const topics = new Map(present(library.topics.values()).map(({ id, name }) => [nameKey(name), id]))
  const known = new Set(seasonScope(library, season).concerns.map(({ text, unitId }) => `${nameKey(text)} ${unitId}`))
  let knownCount = 0

  const unitIdOf = (name: string): string | null => {
    if (name === '') return null
    const there = units.get(nameKey(name))
    if (there !== undefined) return there
    const id = newId()
    keysOfUnit(name).forEach((key) => units.set(key, id))
    newUnits.push(name)
    edits.push(addEntity('units', { name, town: /(街道|镇)$/.test(name), sample: false }, id))
    return id
  }
  for (const { unit, topic, owner, notes, ...rest } of list) {
    const unitId = unitIdOf(unit)
    const key = `${nameKey(rest.text)} ${unitId}`
    if (known.has(key)) {
      knownCount += 1
      continue
    }
    known.add(key)
    const topicId = topicOf(library.topics, topics.get(nameKey(topic)) ?? null)?.id ?? null
    const [person, namesake] = peopleNamed({ name: owner, unit: '' }, library)
    const ownerId = person && !namesake ? person.id : null
    const unread = [topicId === null ? topic : '', ownerId === null ? owner : ''].filter(Boolean)
    unread.forEach((word) => unknown.add(word))
    const id = newId()
    ids.push(id)
    edits.push(
      addEntity(
        'concerns',
        {
          ...rest,
          seasonId: season.id,
          unitId,
          topicId,
          ownerId,
          raisedOn: rest.raisedOn || today,
          state: 'noted',
          notes: [notes, ...unread].filter(Boolean).join('\n'),
          sample: false,
        },
        id,
      ),
    )
  }
  return { edits, ids, newUnits, knownCount, unknown: [...unknown] }
}

/** 天平街道 is also written 天平. */
const keysOfUnit = (name: string): readonly string[] => [nameKey(name), nameKey(name.replace(/(街道|镇)$/, ''))]
