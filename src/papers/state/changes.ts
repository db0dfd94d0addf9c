import { fingerprintOf } from './fingerprint'
import type { Said } from '../paper'

/** The old and new text of a field. */
export interface FieldChange {
  readonly field: string
  readonly from: string
  readonly to: string
}

export interface Change {
  readonly id: string
  readonly name: string
  readonly how: 'added' | 'removed' | 'changed'
  /** Empty if it was added or removed. */
  readonly fields: readonly FieldChange[]
}

/** Ids of changes to what is on every page, to the order of the pieces, and to something that is in no field. */
export const wholeChange = 'whole'
const orderChange = 'order'
const otherField = 'other'

/**
 * The differences between two versions of a paper: the whole first, the pieces in the newer order, then their order,
 * and removed pieces. Empty only for equal data. `inOrder` is false for pieces that are printed one by one.
 */
export function changesBetween(before: Said, after: Said, inOrder: boolean): readonly Change[] {
  const old = new Map(before.pieces.map((piece) => [piece.id, piece]))
  const here = new Set(after.pieces.map(({ id }) => id))
  const of = (id: string, name: string, fields: readonly FieldChange[]): Change[] =>
    fields.length > 0 ? [{ id, name, how: 'changed', fields }] : []
  const changes = after.pieces.flatMap(({ id, name, ...piece }): Change[] => {
    const was = old.get(id)
    return was ? of(id, name, fieldChanges(was, piece)) : [{ id, name, how: 'added', fields: [] }]
  })
  const stayed = before.pieces.flatMap(({ id }) => (here.has(id) ? id : []))
  const stands = after.pieces.flatMap(({ id }) => (old.has(id) ? id : []))
  const isMoved = inOrder && stayed.join() !== stands.join()
  return [
    ...of(wholeChange, '', fieldChanges(before.whole, after.whole)),
    ...changes,
    ...of(orderChange, '', isMoved ? [saidOnly(orderChange)] : []),
    ...before.pieces.flatMap(({ id, name }): Change[] =>
      here.has(id) ? [] : [{ id, name, how: 'removed', fields: [] }],
    ),
  ]
}

/** A change without its old and new text. */
const saidOnly = (field: string): FieldChange => ({ field, from: '', to: '' })

function fieldChanges(was: Said['whole'], is: Said['whole']): FieldChange[] {
  const fields = new Set([...Object.keys(was.fields), ...Object.keys(is.fields)])
  const changed = [...fields].flatMap((field) => {
    const [from, to] = [was.fields[field] ?? '', is.fields[field] ?? '']
    return from === to ? [] : { field, from, to }
  })
  const isOther = changed.length === 0 && fingerprintOf(was.of) !== fingerprintOf(is.of)
  return isOther ? [saidOnly(otherField)] : changed
}
