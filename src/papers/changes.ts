import type { Piece } from './paper'

/** What a field said and says. */
export interface FieldChange {
  readonly field: string
  readonly from: string
  readonly to: string
}

export interface Change {
  readonly id: string
  readonly name: string
  readonly how: 'added' | 'removed' | 'changed'
  /** Empty for what was added or removed. */
  readonly fields: readonly FieldChange[]
}

/** What is another in the pieces of a paper, in the order of the newer one; what is gone comes last. */
export function changesBetween(before: readonly Piece[], after: readonly Piece[]): readonly Change[] {
  const old = new Map(before.map((piece) => [piece.id, piece]))
  const here = new Set(after.map(({ id }) => id))
  const changes = after.flatMap((piece): Change[] => {
    const was = old.get(piece.id)
    if (!was) return [{ id: piece.id, name: piece.name, how: 'added', fields: [] }]
    const fields = fieldChanges(was, piece)
    return fields.length > 0 ? [{ id: piece.id, name: piece.name, how: 'changed', fields }] : []
  })
  const gone = before.filter(({ id }) => !here.has(id))
  return [...changes, ...gone.map(({ id, name }): Change => ({ id, name, how: 'removed', fields: [] }))]
}

function fieldChanges(was: Piece, is: Piece): FieldChange[] {
  const fields = new Set([...Object.keys(was.fields), ...Object.keys(is.fields)])
  return [...fields].flatMap((field) => {
    const [from, to] = [was.fields[field] ?? '', is.fields[field] ?? '']
    return from === to ? [] : { field, from, to }
  })
}

/** Pages from 1. */
export interface Replacement {
  /** Of the paper as it is now: to be printed. */
  readonly print: readonly number[]
  /** Of the paper as it was: to be torn up. */
  readonly tearUp: readonly number[]
}

interface Paged {
  readonly pieces: readonly Piece[]
  /** By page, the ids of the pieces that stand on it. */
  readonly pages: readonly (readonly string[])[]
}

/**
 * Which pages of a printed paper to tear up, and which to put in for them: a page stays when the same pieces stand on
 * it, saying the same. A page without pieces (a cover, a back page) stays as long as it is there.
 */
export function replacementOf(before: Paged, after: Paged): Replacement {
  const old = signatures(before)
  const now = signatures(after)
  const differs = (a: readonly string[], b: readonly string[]) =>
    a.flatMap((signature, i) => (signature === b[i] ? [] : [i + 1]))
  return { print: differs(now, old), tearUp: differs(old, now) }
}

function signatures({ pieces, pages }: Paged): string[] {
  const said = new Map(pieces.map(({ id, fields }) => [id, JSON.stringify([id, Object.entries(fields).sort()])]))
  return pages.map((ids) => ids.map((id) => said.get(id) ?? id).join())
}
