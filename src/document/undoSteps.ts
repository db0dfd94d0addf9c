import * as Y from 'yjs'
import { localEdit, type AnyReplica } from './replica'

const ownerOf = Symbol('owner')

type StackName = 'undoStack' | 'redoStack'

/**
 * The steps of one document that its window can take back, each belonging to an owner (a gesture). Steps end where
 * `begin` says so, never by the clock. Edits made while there is no owner are nobody's to take back.
 */
export class UndoSteps<Owner extends object> {
  readonly #manager: Y.UndoManager
  #owner: Owner | null = null
  #hasAdded = false

  constructor(replica: AnyReplica) {
    this.#manager = new Y.UndoManager(replica.doc, {
      trackedOrigins: new Set([localEdit]),
      // With a whole document as its scope, Yjs would make a step of a transaction that changed nothing.
      captureTransaction: ({ changed }) => this.#owner !== null && changed.size > 0,
      captureTimeout: Number.MAX_SAFE_INTEGER,
    })
    this.#manager.on('stack-item-added', ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }) => {
      stackItem.meta.set(ownerOf, this.#owner)
      this.#hasAdded = true
    })
  }

  /** Runs edits as a step of the owner's: a new one, or with `joins` as more of the step before. */
  record<T>(owner: Owner, joins: boolean, run: () => T): T {
    if (!joins) this.#manager.stopCapturing()
    return this.#as(owner, run)
  }

  /** Takes the owner's step back. False when it had no effect any more: others' edits took its place. */
  undo(owner: Owner): boolean {
    return this.#take(owner, 'undoStack', () => this.#manager.undo())
  }

  redo(owner: Owner): boolean {
    return this.#take(owner, 'redoStack', () => this.#manager.redo())
  }

  /** Whether the last step that can be taken back is the owner's. */
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
    // Yjs goes on to earlier steps when one has no effect, and those are other gestures: it is shown this one alone.
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
