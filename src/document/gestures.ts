import * as Y from 'yjs'
import { localEdit, type AnyReplica, type Replica } from './replica'

interface Gesture {
  readonly name: string
  readonly merge: string | undefined
  /** The documents in which it left a step. */
  readonly documentIds: Set<string>
}

/** What one gesture does to one document. */
export interface GesturePart {
  readonly replica: AnyReplica
  run(): void
}

/** A document's part of a gesture: the edits it runs, as one transaction. */
export function partOf<Draft>(
  replica: Replica<unknown, Draft>,
  edits: readonly ((draft: Draft) => void)[],
): GesturePart {
  return { replica, run: () => replica.edit(...edits) }
}

const gestureOf = 'gesture'

/**
 * A window's own undo: a stack of named gestures over one `Y.UndoManager` a document. A gesture is one step, also when
 * it touches several documents at once. Nobody else's edits are taken back, and there is no end to the stack.
 */
export class Gestures {
  readonly #managers = new Map<string, Y.UndoManager>()
  readonly #listeners = new Set<() => void>()
  #done: Gesture[] = []
  #undone: Gesture[] = []
  #current: Gesture | null = null

  /** Follows a document's edits from now on. */
  register(replica: AnyReplica): void {
    const manager = new Y.UndoManager(replica.doc, {
      trackedOrigins: new Set([localEdit]),
      // With a whole document as its scope, Yjs would make a step of a transaction that changed nothing.
      captureTransaction: ({ changed }) => changed.size > 0,
      // Steps end where `perform` says so, never by the clock.
      captureTimeout: Number.MAX_SAFE_INTEGER,
    })
    manager.on('stack-item-added', ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }) => {
      if (!this.#current) return
      stackItem.meta.set(gestureOf, this.#current)
      this.#current.documentIds.add(replica.id)
    })
    this.#managers.set(replica.id, manager)
  }

  /** Forgets a document; gestures that touched only it are gone with it. */
  unregister(id: string): void {
    this.#managers.get(id)?.destroy()
    this.#managers.delete(id)
    for (const gesture of [...this.#done, ...this.#undone]) gesture.documentIds.delete(id)
    this.#dropEmpty()
    this.#tell()
  }

  /**
   * Runs one gesture. With the `merge` key of the gesture just before, it joins that one's step. False when nothing
   * changed: then it leaves no step.
   */
  perform(name: string, parts: readonly GesturePart[], options: { merge?: string | undefined } = {}): boolean {
    const last = this.#undone.length === 0 ? this.#done.at(-1) : undefined
    const joins = options.merge !== undefined && last?.merge === options.merge
    const gesture: Gesture = joins && last ? last : { name, merge: options.merge, documentIds: new Set() }
    let changed = false
    const noteChange = () => void (changed = true)
    this.#current = gesture
    try {
      for (const { replica, run } of parts) {
        if (!joins || !gesture.documentIds.has(replica.id)) this.#managers.get(replica.id)?.stopCapturing()
        replica.doc.on('update', noteChange)
        try {
          run()
        } finally {
          replica.doc.off('update', noteChange)
        }
      }
    } finally {
      this.#current = null
    }
    if (!changed) return false
    if (!joins) this.#done.push(gesture)
    this.#undone = []
    for (const manager of this.#managers.values()) if (manager.redoStack.length > 0) manager.clear(false, true)
    this.#tell()
    return true
  }

  /** Takes the last gesture back. Answers its name; null when there is none. */
  undo(): string | null {
    return this.#step(this.#done, this.#undone, 'undoStack', (manager) => manager.undo())
  }

  redo(): string | null {
    return this.#step(this.#undone, this.#done, 'redoStack', (manager) => manager.redo())
  }

  get undoName(): string | null {
    return this.#done.at(-1)?.name ?? null
  }

  get redoName(): string | null {
    return this.#undone.at(-1)?.name ?? null
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #step(
    from: Gesture[],
    to: Gesture[],
    stack: 'undoStack' | 'redoStack',
    run: (manager: Y.UndoManager) => unknown,
  ): string | null {
    const gesture = from.pop()
    if (!gesture) return null
    // The step that comes of it on the other stack belongs to the same gesture.
    this.#current = gesture
    try {
      for (const id of [...gesture.documentIds]) {
        const manager = this.#managers.get(id)
        if (manager?.[stack].at(-1)?.meta.get(gestureOf) !== gesture) continue
        const others = manager[stack].slice(0, -1)
        gesture.documentIds.delete(id)
        manager.stopCapturing()
        run(manager)
        // Yjs goes on to earlier steps when one has no effect any more (a colleague undid it by an edit).
        for (const item of others.slice(manager[stack].length)) {
          const lost = item.meta.get(gestureOf) as Gesture | undefined
          lost?.documentIds.delete(id)
        }
      }
    } finally {
      this.#current = null
    }
    if (gesture.documentIds.size > 0) to.push(gesture)
    this.#dropEmpty()
    this.#tell()
    return gesture.name
  }

  #dropEmpty(): void {
    this.#done = this.#done.filter(({ documentIds }) => documentIds.size > 0)
    this.#undone = this.#undone.filter(({ documentIds }) => documentIds.size > 0)
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
