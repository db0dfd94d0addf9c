import * as Y from 'yjs'
import { localEdit, type AnyReplica } from './replica'

const ownerOf = Symbol('owner')

type StackName = 'undoStack' | 'redoStack'

/**
 * The undo steps of one document in this window, each with an owner (a gesture). `begin` ends a step, never a timer.
 * Edits made without an owner cannot be undone.
 */
export class UndoSteps<Owner extends object> {
  readonly #manager: Y.UndoManager
  #owner: Owner | null = null
  #hasAdded = false

  constructor(replica: AnyReplica) {
    this.#manager = new Y.UndoManager(replica.doc, {
      trackedOrigins: new Set([localEdit]),
      // With a whole document as its scope, Yjs would add a step for a transaction that changed nothing.
      captureTransaction: ({ changed }) => this.#owner !== null && changed.size > 0,
      captureTimeout: Number.MAX_SAFE_INTEGER,
    })
    this.#manager.on('stack-item-added', ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }) => {
      stackItem.meta.set(ownerOf, this.#owner)
      this.#hasAdded = true
    })
  }

  /** Runs edits as a step of the owner: a new one, or with `joins` as part of the last one. */
  record<T>(owner: Owner, joins: boolean, run: () => T): T {
    if (!joins) this.#manager.stopCapturing()
    return this.#as(owner, run)
  }

  /** Undoes the owner's step. False if it no longer had an effect because others' edits replaced it. */
  undo(owner: Owner): boolean {
    return this.#take(owner, 'undoStack', () => this.#manager.undo())
  }

  redo(owner: Owner): boolean {
    return this.#take(owner, 'redoStack', () => this.#manager.redo())
  }

  /** Whether the last undo step belongs to the owner. */
  isLast(owner: Owner): boolean {
    return this.#manager.undoStack.at(-1)?.meta.get(ownerOf) === owner
  }

  clearRedo(): void {
    this.#manager.clear(false, true)
  }

  destroy(): void {
    this.#manager.destroy()
  }

  #take(owner: Owner, name: StackName, run: () => void): boolean {
    const stack = this.#manager[name]
    const step = stack.at(-1)
    if (step?.meta.get(ownerOf) !== owner) return false
    // If a step has no effect, Yjs continues with earlier steps, which belong to other gestures. So it gets only this
    // one.
    stack.pop()
    this.#manager[name] = [step]
    this.#hasAdded = false
    try {
      this.#as(owner, run)
    } finally {
      this.#manager[name] = stack
    }
    return this.#hasAdded
  }

  #as<T>(owner: Owner, run: () => T): T {
    this.#owner = owner
    try {
      return run()
    } finally {
      this.#owner = null
    }
  }
}
