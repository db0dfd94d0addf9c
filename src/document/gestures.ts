import type { AnyReplica, Replica } from './replica'
import { UndoSteps } from './undoSteps'

interface Gesture {
  readonly name: string
  readonly merge: string | undefined
  /** The documents in which it left a step. */
  readonly documentIds: Set<string>
}

type Take = (steps: UndoSteps<Gesture>, gesture: Gesture) => boolean

/** What one gesture does to one document. */
export interface GesturePart {
  readonly replica: AnyReplica
  /** False when it changed nothing. */
  run(): boolean
}

/** A document's part of a gesture: the edits it runs, as one transaction. */
export function partOf<Draft>(
  replica: Replica<unknown, Draft>,
  edits: readonly ((draft: Draft) => void)[],
): GesturePart {
  return { replica, run: () => replica.edit(...edits) }
}

/**
 * A window's own undo: a stack of named gestures over the steps of each document. A gesture is one step, also when it
 * touches several documents at once. Nobody else's edits are taken back, and there is no end to the stack.
 */
export class Gestures {
  readonly #documents = new Map<string, UndoSteps<Gesture>>()
  readonly #listeners = new Set<() => void>()
  #done: Gesture[] = []
  #undone: Gesture[] = []
  /** The gesture that the next one may join. */
  #open: Gesture | null = null

  /** Follows a document's gestures from now on. */
  register(replica: AnyReplica): void {
    if (this.#documents.has(replica.id)) this.unregister(replica.id)
    this.#documents.set(replica.id, new UndoSteps(replica))
  }

  /** Forgets a document; gestures that touched only it are gone with it. */
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
   * Runs one gesture. With the `merge` key of the gesture just before, it joins that one's step. False when nothing
   * changed: then it leaves no step.
   */
  perform(name: string, parts: readonly GesturePart[], options: { merge?: string | undefined } = {}): boolean {
    const { merge } = options
    const joined = merge !== undefined && this.#open?.merge === merge ? this.#open : null
    const gesture: Gesture = joined ?? { name, merge, documentIds: new Set() }
    let hasChanged = false
    try {
      for (const part of parts) if (this.#run(part, gesture)) hasChanged = true
    } catch (error) {
      // What was changed before an edit failed stays, and can be taken back.
      this.#finish(gesture)
      throw error
    }
    if (hasChanged) this.#finish(gesture)
    return hasChanged
  }

  /** Takes the last gesture back. Answers its name; null when there is none. */
  undo(): string | null {
    return this.#step(this.#done, this.#undone, (steps, gesture) => steps.undo(gesture))
  }

  redo(): string | null {
    return this.#step(this.#undone, this.#done, (steps, gesture) => steps.redo(gesture))
  }

  /** Stands for the last gesture that was done, to ask `isDone` of later; null: there is none. */
  get last(): object | null {
    return this.#done.at(-1) ?? null
  }

  /** Whether a gesture still holds: it has not been taken back. */
  isDone(gesture: object): boolean {
    return this.#done.some((one) => one === gesture)
  }

  /** The `merge` key of the last gesture that was done; undefined where it had none. */
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

  /** One document's part. A document that is not followed is changed, but cannot be taken back. */
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
    // Yjs keeps what a step holds for as long as the step could be done again.
    for (const steps of this.#documents.values()) steps.clearRedo()
    this.#tell()
  }

  /** Goes past gestures that have no effect any more: a person who undoes wants to see something undone. */
  #step(from: Gesture[], to: Gesture[], take: Take): string | null {
    this.#open = null
    let gesture = from.pop()
    while (gesture && !this.#isTaken(gesture, take)) gesture = from.pop()
    if (gesture) to.push(gesture)
    this.#tell()
    return gesture?.name ?? null
  }

  /** True when it had an effect in one document at least; it stays a gesture of those alone. */
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
