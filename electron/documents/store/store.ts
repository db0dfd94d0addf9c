import { ProblemError, type Problem } from '../../../src/ipc/problem'
import type { Chain } from './chain'
import { Heads } from './heads'
import type { Watermarks } from './watermarks'
import { WatermarkWriter } from './watermarkWriter'
import { LevelHandle } from './levelHandle'
import type { Level } from './openLevel'
import { derivedKey, seal, type DerivedKind } from './records'
import { readChain, readDerived } from './scan'
import type { SetAside } from '../rescue/setAside'
import { storageProblemOf } from './storageProblem'
import { WriteQueue, type Operation } from './writeQueue'

export interface StoreListener {
  /** The store cannot be written at present; null: it can again. */
  problem?(problem: Problem | null): void
  /** Records of these documents disappeared from the store while the app was running: write the documents again. */
  lost?(ids: readonly string[]): void
}

/** The documents of one workspace on disk. */
export class Store {
  readonly #queue: WriteQueue
  readonly #heads: Heads
  readonly #handle: LevelHandle
  readonly #watermarks: WatermarkWriter
  listener: StoreListener = {}

  constructor(
    private readonly workspaceFolder: string,
    level: Level,
    chains: ReadonlyMap<string, Chain>,
    watermarks: Watermarks,
    private readonly setAside: SetAside,
    timing: { readonly retryMs: number; readonly watermarksAfterMs: number },
  ) {
    this.#handle = new LevelHandle(workspaceFolder, level, setAside)
    this.#heads = new Heads(chains, watermarks)
    this.#watermarks = new WatermarkWriter(workspaceFolder, () => this.#heads.watermarks(), timing.watermarksAfterMs)
    const target = {
      write: (operations: readonly Operation[]) => this.#handle.write(operations),
      restore: () => this.#restore(),
      problemOf: (error: unknown) => storageProblemOf(error, workspaceFolder),
    }
    this.#queue = new WriteQueue(target, timing.retryMs, (problem) => this.listener.problem?.(problem))
  }

  /** All documents, including damaged ones. */
  ids(): string[] {
    return this.#heads.ids()
  }

  has(id: string): boolean {
    return this.#heads.get(id) !== undefined
  }

  /** Whether it has no records, even if watermarks show that it once had some. */
  get isEmpty(): boolean {
    return this.#heads.isEmpty
  }

  /** Clears the watermarks if no record is left: something else begins here. */
  startOver(): void {
    if (this.isEmpty) this.#heads.take(this.ids())
  }

  /** Number of the document's last update; 0 if there is none. */
  seqOf(id: string): number {
    return this.#heads.get(id)?.seq ?? 0
  }

  /** Number of records found missing or damaged; 0: the document is sound. */
  unreadableOf(id: string): number {
    return this.#heads.get(id)?.unreadable ?? 0
  }

  /** Whether the document should be written as a whole again. */
  isCompactionDue(id: string): boolean {
    return this.#heads.get(id)?.isCompactionDue ?? false
  }

  get problem(): Problem | null {
    return this.#queue.problem
  }

  /** Whether edits are only in memory. */
  get isPending(): boolean {
    return this.#queue.isPending
  }

  /** Copies the store aside, once. Returns the folder. */
  copyAside(): Promise<string> {
    return this.setAside.copy()
  }

  /**
   * Everything readable of a document, in order; nothing if there is no such document. If a document was sound at the
   * start and no longer is, `unreadable` says so from then on. Throws a ProblemError while the store is not open.
   */
  async load(id: string): Promise<Chain> {
    const head = this.#heads.get(id)
    if (head?.isUnwritten) await this.#known()
    const durableBefore = head?.durableSeq ?? 0
    try {
      const chain = await readChain(this.#handle.level, id, head?.durableKeys ?? [])
      head?.notice(chain, durableBefore)
      return { ...chain, unreadable: this.unreadableOf(id) }
    } catch (error) {
      throw new ProblemError(this.problem ?? (await storageProblemOf(error, this.workspaceFolder)))
    }
  }

  /** Adds an update to the document, which need not exist yet. Resolves when it is on disk; never rejects. */
  async append(id: string, update: Uint8Array): Promise<void> {
    const { seq, key } = this.#heads.append(id, update.length)
    await this.#queue.push([{ type: 'put', key, value: seal(key, update) }])
    this.#heads.wrote(id, seq)
    this.#watermarks.soon()
  }

  /**
   * Replaces the document's records by one snapshot of everything appended so far, in one batch that deletes exactly
   * those. Resolves when that is on disk; never rejects.
   */
  async compact(id: string, snapshot: Uint8Array): Promise<void> {
    const { seq, operations } = this.#replacing(id, snapshot)
    await this.#queue.push(operations)
    this.#heads.wrote(id, seq, true)
    await this.writeWatermarks()
  }

  /**
   * Writes whole documents, all or none, with their entries of the session list. Throws a ProblemError if the store
   * cannot be written at present; they are written as soon as it can.
   */
  async replace(documents: ReadonlyMap<string, Uint8Array>, index: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const replacing = [...documents].map(([id, snapshot]) => ({ id, ...this.#replacing(id, snapshot) }))
    const operations = [...replacing.flatMap((one) => one.operations), ...derivedPuts('index', index)]
    const written = this.#queue.push(operations).then(() => {
      for (const { id, seq } of replacing) this.#heads.wrote(id, seq, true)
    })
    await Promise.race([written, this.#known()])
    await this.writeWatermarks()
  }

  /**
   * Removes documents and everything stored about them, all or none. Throws a ProblemError if that cannot be written.
   */
  async remove(ids: readonly string[]): Promise<void> {
    await this.#known()
    const { keys, putBack } = this.#heads.take(ids)
    try {
      // Watermarks first: a watermark without records would be reported as a loss if the app were killed in between.
      await this.#watermarks.write()
    } catch (error) {
      putBack()
      throw new ProblemError(await storageProblemOf(error, this.workspaceFolder))
    }
    const derived = ids.flatMap((id) => [derivedKey('index', id), derivedKey('texts', id)])
    const removals = [...keys, ...derived].map((key) => ({ type: 'del' as const, key }))
    await Promise.race([this.#queue.push(removals), this.#known()])
  }

  readDerived(kind: DerivedKind): Promise<Map<string, Uint8Array>> {
    return readDerived(this.#handle.level, kind)
  }

  /**
   * Writes what follows from documents, by their ids. Nothing waits for it, and it is skipped while there is a problem.
   */
  async putDerived(kind: DerivedKind, derived: ReadonlyMap<string, Uint8Array>): Promise<void> {
    if (derived.size === 0 || this.problem || this.#handle.level.status !== 'open') return
    await this.#handle.level.batch(derivedPuts(kind, derived)).catch(() => undefined)
  }

  /** Resolves when everything given so far is on disk, however long that takes. */
  written(): Promise<void> {
    return this.#queue.push([])
  }

  /** Resolves when everything is on disk, or when it is known that it cannot be written at present. */
  settled(): Promise<void> {
    return this.#queue.settled()
  }

  /** Writes how far each document has come. It may fail: a store may be ahead of its watermarks. */
  writeWatermarks(): Promise<void> {
    return this.#watermarks.write().catch(() => undefined)
  }

  /** Writes what is left if possible, then the watermarks, and closes. */
  async close(): Promise<void> {
    await this.#queue.retryNow()
    this.#queue.close()
    this.#watermarks.close()
    await this.writeWatermarks()
    await this.#handle.close()
  }

  /** Waits until everything is on disk; throws if it is known that it cannot be written at present. */
  async #known(): Promise<void> {
    await this.settled()
    if (this.problem) throw new ProblemError(this.problem)
  }

  #replacing(id: string, snapshot: Uint8Array): { seq: number; operations: Operation[] } {
    const { seq, key, replaced } = this.#heads.compact(id, snapshot.length)
    const deletions = replaced.map((old) => ({ type: 'del' as const, key: old }))
    return { seq, operations: [...deletions, { type: 'put', key, value: seal(key, snapshot) }] }
  }

  async #restore(): Promise<void> {
    const repair = this.problem?.code === 'storeUnreadable'
    await this.#handle.reopen(repair)
    const lost = repair ? this.ids() : await this.#heads.lostFrom(this.#handle.level)
    if (lost.length > 0) this.listener.lost?.(lost)
  }
}

const derivedPuts = (
  kind: DerivedKind,
  derived: ReadonlyMap<string, Uint8Array>,
): Extract<Operation, { type: 'put' }>[] =>
  [...derived].map(([id, payload]) => {
    const key = derivedKey(kind, id)
    return { type: 'put', key, value: seal(key, payload) }
  })
