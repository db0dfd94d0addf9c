import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { caseKind, kindOf, sessionKind } from '../../src/document/documentKind'
import {
  nothingFound,
  SearchableTexts,
  textQueryOf,
  type FoundTexts,
  type TextHit,
} from '../../src/domain/search/findTexts'
import { caseTexts, sessionTexts, type KeptTexts } from '../../src/domain/search/keptTexts'
import { readingsWith } from '../../src/domain/search/readingsWith'
import type { Readings } from '../../src/domain/search/matchOf'
import type { CaseDetails } from '../../src/domain/season/caseDetails'
import type { SessionSnapshot } from '../../src/domain/session'
import type { Store } from './store/store'

/** Increase it when the shape of the texts changes: records of another shape are derived again. */
const shape = 1

const TextsRecord = z.object({ shape: z.literal(shape), seq: z.number(), texts: z.custom<KeptTexts>() })

/** How long edits are collected before the texts are derived, and how long a search may run without a pause, in ms. */
const gatherMs = 2_000
const sliceMs = 8

type Snapshot = object

/** The documents that the texts are of. */
interface Documents {
  /** A document as it is now if it is open; null otherwise. */
  openSnapshot(id: string): Snapshot | null
  /** The same from the store; null if it cannot be read. */
  storedSnapshot(id: string): Promise<Snapshot | null>
  /** Whether the library still lists what the document holds. */
  isListed(id: string): boolean
}

interface KeptRecord {
  /** The number of the document's last update that the texts include. */
  readonly seq: number
  readonly texts: KeptTexts
}

/**
 * The plain texts of sessions and cases, to find a word in a document that no window has open. They are derived from the
 * documents and stored beside them, like the entries of the session list, but loaded only at the first search.
 */
export class DocumentTexts {
  #loaded: Map<string, { readonly seq: number; readonly texts: SearchableTexts }> | null = null
  #loading: Promise<void> | null = null
  readonly #edited = new Set<string>()
  #gathering: NodeJS.Timeout | null = null
  #latest = 0

  constructor(
    private readonly store: Store,
    private readonly documents: Documents,
  ) {}

  /** A document was edited: its texts are stored soon. */
  edited(id: string): void {
    if (!hasTexts(id)) return
    this.#edited.add(id)
    this.#gathering ??= setTimeout(() => void this.#storeEdited(), gatherMs)
    this.#gathering.unref()
  }

  /** Stores what is missing or out of date, one document after another. Call it after the start. */
  async catchUp(mayGoOn: () => boolean): Promise<void> {
    const stored = await this.store.readDerived('texts')
    for (const id of this.#ids()) {
      if (!mayGoOn()) return
      if (parseRecord(stored.get(id))?.seq !== this.store.seqOf(id)) await this.#derive(id)
      await setImmediate()
    }
  }

  /** Stores the texts of what was edited last. */
  async end(): Promise<void> {
    if (this.#gathering) clearTimeout(this.#gathering)
    await this.#storeEdited()
  }

  /** Finds what was typed, newest session first. Null: a later search has overtaken this one. */
  async find(typed: string, most: number): Promise<FoundTexts | null> {
    this.#latest += 1
    const mine = this.#latest
    const query = textQueryOf(typed)
    if (!query) return nothingFound
    await (this.#loading ??= this.#load())
    const names: TextHit[] = []
    const texts: TextHit[] = []
    let until = performance.now() + sliceMs
    for (const document of await this.#newestFirst()) {
      if (names.length >= most && texts.length >= most) break
      if (this.documents.isListed(document.documentId)) {
        const found = document.find(query)
        names.push(...found.names)
        texts.push(...found.texts)
      }
      if (performance.now() < until) continue
      await setImmediate()
      if (mine !== this.#latest) return null
      until = performance.now() + sliceMs
    }
    return { names: names.slice(0, most), texts: texts.slice(0, most) }
  }

  async #storeEdited(): Promise<void> {
    this.#gathering = null
    const ids = [...this.#edited]
    this.#edited.clear()
    for (const id of ids) await this.#derive(id)
  }

  async #load(): Promise<void> {
    const readings = await loadReadings()
    const loaded = new Map<string, { readonly seq: number; readonly texts: SearchableTexts }>()
    for (const [id, payload] of await this.store.readDerived('texts')) {
      const record = parseRecord(payload)
      if (record) loaded.set(id, { seq: record.seq, texts: new SearchableTexts(id, record.texts, readings) })
      await setImmediate()
    }
    this.#loaded = loaded
  }

  /** All documents as they are now. */
  async #newestFirst(): Promise<readonly SearchableTexts[]> {
    const readings = await loadReadings()
    const all: SearchableTexts[] = []
    for (const id of this.#ids()) {
      const known = this.#loaded?.get(id)
      const seq = this.store.seqOf(id)
      const record = known?.seq === seq ? null : await this.#derive(id)
      if (record) this.#loaded?.set(id, { seq, texts: new SearchableTexts(id, record.texts, readings) })
      const now = this.#loaded?.get(id)
      if (now) all.push(now.texts)
    }
    return all.sort((a, b) => (a.kept.date < b.kept.date ? 1 : a.kept.date > b.kept.date ? -1 : 0))
  }

  #ids(): readonly string[] {
    return this.store.ids().filter(hasTexts)
  }

  /** The texts of a document as it is now, which are stored too; null if it cannot be read. */
  async #derive(id: string): Promise<KeptRecord | null> {
    const seq = this.store.seqOf(id)
    const snapshot = this.documents.openSnapshot(id) ?? (await this.documents.storedSnapshot(id))
    if (!snapshot) return null
    const record = { seq, texts: textsOf(id, snapshot) }
    await this.store.putDerived('texts', new Map([[id, Buffer.from(JSON.stringify({ shape, ...record }))]]))
    return record
  }
}

let readings: Promise<Readings> | null = null

/** The table of readings is large: it is loaded at the first search. */
const loadReadings = (): Promise<Readings> =>
  (readings ??= import('pinyin-pro').then(({ polyphonic }) => readingsWith(polyphonic)))

const hasTexts = (id: string): boolean => kindOf(id) === sessionKind || kindOf(id) === caseKind

const textsOf = (id: string, snapshot: Snapshot): KeptTexts =>
  kindOf(id) === caseKind ? caseTexts(snapshot as CaseDetails) : sessionTexts(snapshot as SessionSnapshot)

function parseRecord(payload: Uint8Array | undefined): KeptRecord | null {
  if (!payload) return null
  try {
    return TextsRecord.parse(JSON.parse(Buffer.from(payload).toString('utf8')))
  } catch {
    return null
  }
}
