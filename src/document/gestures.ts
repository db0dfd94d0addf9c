import type { AnyReplica, Replica } from './replica'
import { UndoSteps } from './undoSteps'

interface Gesture {
  readonly name: string
  readonly merge: string | undefined
  /** The documents in which it made an undo step. */
  readonly documentIds: Set<string>
}

type Take = (steps: UndoSteps<Gesture>, gesture: Gesture) => boolean

/** What one gesture does to one document. */
export interface GesturePart {
  readonly replica: AnyReplica
  /** False if it changed nothing. */
  run(): boolean
}

/** A document's part of a gesture: its edits, run as one transaction. */
export function partOf<Draft>(
  replica: Replica<unknown, Draft>,
  edits: readonly ((draft: Draft) => void)[],
): GesturePart {
  return { replica, run: () => replica.edit(...edits) }
}

/**
 * A window's own undo: a stack of named gestures over the undo steps of each document. A gesture is one step even if it
 * touches several documents. Other windows' edits are never undone, and the stack has no limit.
 */
export class Gestures {
  readonly #documents = new Map<string, UndoSteps<Gesture>>()
  readonly #listeners = new Set<() => void>()
  #done: Gesture[] = []
  #undone: Gesture[] = []
  /** The gesture that the next one may merge with. */
  #open: Gesture | null = null

  /** Starts recording a document's gestures. */
  register(replica: AnyReplica): void {
    if (this.#documents.has(replica.id)) this.unregister(replica.id)
    this.#documents.set(replica.id, new UndoSteps(replica))
  }

  /** Stops recording a document. Gestures that touched only it are removed. */
  unregister(id: string): void {
    this.#documents.get(id)?.destroy()
    this.#documents.delete(id)
    for (const gesture of [...this.#done, ...this.#undone]) gesture.documentIds.delete(id)
    const isLeft = ({ documentIds }: Gesture) => documentIds.size > 0
    this.#done = this.#done.filter(isLeft)
    this.#undone = this.#undone.filter(isLeft)
    this.#open = null
    this.#tell()
  }

  /**
   * Runs one gesture. With the same `merge` key as the gesture just before, it joins that step. False if nothing
   * changed: then there is no step.
   */
  perform(name: string, parts: readonly GesturePart[], options: { merge?: string | undefined } = {}): boolean {
    const { merge } = options
    const joined = merge !== undefined && this.#open?.merge === merge ? this.#open : null
    const gesture: Gesture = joined ?? { name, merge, documentIds: new Set() }
    let hasChanged = false
    try {
      for (const part of parts) if (this.#run(part, gesture)) hasChanged = true
    } catch (error) {
      // What was changed before an edit threw stays, and can be undone.
      this.#finish(gesture)
      throw error
    }
    if (hasChanged) this.#finish(gesture)
    return hasChanged
  }

  /** Undoes the last gesture and returns its name; null if there is none. */
  undo(): string | null {
    return this.#step(this.#done, this.#undone, (steps, gesture) => steps.undo(gesture))
  }

  redo(): string | null {
    return this.#step(this.#undone, this.#done, (steps, gesture) => steps.redo(gesture))
  }

  /** A token for the last gesture, to pass to `isDone` later; null if there is none. */
  get last(): object | null {
    return this.#done.at(-1) ?? null
  }

  /** Whether a gesture has not been undone. */
  isDone(gesture: object): boolean {
    return this.#done.some((one) => one === gesture)
  }

  /** The `merge` key of the last gesture; undefined if it had none. */
  get lastMerge(): string | undefined {
    return this.#done.at(-1)?.merge
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

  /** One document's part. A document that is not recorded is changed, but the change cannot be undone. */
  #run({ replica, run }: GesturePart, gesture: Gesture): boolean {
    const steps = this.#documents.get(replica.id)
    if (!steps) return run()
    try {
      return steps.record(gesture, gesture.documentIds.has(replica.id), run)
    } finally {
      if (steps.isLast(gesture)) gesture.documentIds.add(replica.id)
    }
  }

  #finish(gesture: Gesture): void {
    if (gesture !== this.#open && gesture.documentIds.size > 0) this.#done.push(gesture)
    this.#open = gesture.documentIds.size > 0 ? gesture : null
    this.#undone = []
    // Yjs keeps the content of a step for as long as the step can be redone.
    for (const steps of this.#documents.values()) steps.clearRedo()
    this.#tell()
  }

  /** Skips gestures that no longer have an effect: a person who undoes wants to see a change. */
  #step(from: Gesture[], to: Gesture[], take: Take): string | null {
    this.#open = null
    let gesture = from.pop()
    while (gesture && !this.#isTaken(gesture, take)) gesture = from.pop()
    if (gesture) to.push(gesture)
    this.#tell()
    return gesture?.name ?? null
  }

  /** True if it had an effect in at least one document. From then on the gesture covers only those. */
  #isTaken(gesture: Gesture, take: Take): boolean {
    for (const id of gesture.documentIds) {
      const steps = this.#documents.get(id)
      if (!steps || !take(steps, gesture)) gesture.documentIds.delete(id)
    }
    return gesture.documentIds.size > 0
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
