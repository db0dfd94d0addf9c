import type { HostDocument } from '../../src/document/hostDocument'
import type { LibraryEdit } from '../../src/document/edits/libraryEdits'
import { ToHost, type ToWindow } from '../../src/ipc/documentPort'
import { problem, ProblemError, type Problem } from '../../src/ipc/problem'
import type { Port } from './port'
import type { Store } from './store/store'

interface Link {
  readonly port: Port
  /** True after a refusal: what the window sends then depends on the refused edit. */
  isRefused: boolean
}

/**
 * Holds one open document and passes the edits of each window on to the others and to disk: an edit is applied, sent
 * on, appended, and only then acknowledged.
 */
export class DocumentHost {
  readonly #links = new Set<Link>()
  #readOnly: Problem | null

  constructor(
    readonly id: string,
    private document: HostDocument,
    private readonly store: Store,
    readOnly: Problem | null,
    /** Called after every accepted edit. */
    private readonly onEdited: (host: DocumentHost) => void,
  ) {
    this.#readOnly = readOnly
  }

  /** Whether windows may only read it. */
  get isReadOnly(): boolean {
    return this.#readOnly !== null
  }

  /** The whole document as one update. */
  encode(): Uint8Array {
    return this.document.encode()
  }

  snapshot(): ReturnType<HostDocument['snapshot']> {
    return this.document.snapshot()
  }

  attach(port: Port): void {
    const link: Link = { port, isRefused: false }
    this.#links.add(link)
    port.on('message', ({ data }) => this.#receive(link, data))
    port.on('close', () => this.#links.delete(link))
    port.start()
    this.#sync(link)
  }

  /** From now on the document can be edited as it is, and windows continue with what they show. */
  unlock(): void {
    this.#readOnly = null
    for (const link of this.#links) this.#sync(link)
  }

  /** Replaces the document. What windows show is outdated then. */
  replace(document: HostDocument): void {
    this.document = document
    this.#readOnly = null
    for (const link of this.#links) refuse(link, 0, problem('documentReplaced', { id: this.id }))
  }

  /**
   * Edits the library for main itself; windows receive it like an edit from another window. Resolves when it is on
   * disk. Throws a ProblemError if it is read-only.
   */
  async editLibrary(edits: readonly LibraryEdit[]): Promise<void> {
    if (this.#readOnly) throw new ProblemError(this.#readOnly)
    const update = this.document.editLibrary(edits)
    if (!update) return
    for (const link of this.#links) post(link, { type: 'update', update })
    const appended = this.store.append(this.id, update)
    this.onEdited(this)
    await appended
  }

  /** The document is removed: later edits from windows are refused, and nothing more is written. */
  end(): void {
    this.#readOnly = problem('documentMissing', { id: this.id })
  }

  /** Notifies every window that the store cannot be written, or (null) that it can again. */
  sendStorageProblem(storageProblem: Problem | null): void {
    for (const link of this.#links) post(link, { type: 'storageProblem', problem: storageProblem })
  }

  #sync(link: Link): void {
    const { problem: storageProblem, isPending: unwritten } = this.store
    post(link, { type: 'synced', update: this.encode(), readOnly: this.#readOnly, storageProblem, unwritten })
    if (unwritten) void this.store.written().then(() => post(link, { type: 'written' }))
  }

  #receive(from: Link, data: unknown): void {
    const message = ToHost.safeParse(data)
    if (!message.success) return refuse(from, 0, problem('badMessage', { name: 'document.edit' }))
    const { seq, update } = message.data
    if (from.isRefused) return refuse(from, seq, problem('updateDamaged', { id: this.id }))
    if (this.#readOnly) return refuse(from, seq, this.#readOnly)
    try {
      this.document.apply(update)
    } catch {
      return refuse(from, seq, problem('updateDamaged', { id: this.id }))
    }
    for (const link of this.#links) if (link !== from) post(link, { type: 'update', update })
    // Appends finish in the order in which they start, so the number of the last one stands for all before it.
    void this.store.append(this.id, update).then(() => post(from, { type: 'durable', seq }))
    this.onEdited(this)
    if (this.store.isCompactionDue(this.id)) void this.store.compact(this.id, this.encode())
  }
}

function post({ port }: Link, message: ToWindow): void {
  port.postMessage(message)
}

function refuse(link: Link, seq: number, reason: Problem): void {
  link.isRefused = true
  post(link, { type: 'refused', seq, problem: reason })
}
