import { setImmediate } from 'node:timers/promises'
import { caseDocumentId } from '../../src/document/documentKind'
import { DamagedUpdate, HostDocument } from '../../src/document/hostDocument'
import type { CaseId } from '../../src/domain/ids'
import type { CaseDetails } from '../../src/domain/season/caseDetails'
import type { Hosts } from './hosts'
import type { Store } from './store/store'

/**
 * The texts of cases as they are now, in the given order, read without opening their documents for good. A case that
 * nobody has described has no document and is left out; of a damaged one, what is left is shown.
 */
export async function readCaseDetails(
  ids: readonly CaseId[],
  { store, hosts }: { readonly store: Store; readonly hosts: Hosts },
): Promise<CaseDetails[]> {
  const found: CaseDetails[] = []
  for (const id of ids.map(caseDocumentId)) {
    if (!store.has(id)) continue
    const host = hosts.get(id)
    const document = host ?? (await stored(id, store)) ?? (await hosts.open(id, false))
    found.push(document.snapshot() as unknown as CaseDetails)
    // Let other work run while thousands of cases are read.
    if (!host) await setImmediate()
  }
  return found
}

/** Null if it is damaged: opening it finds out what is left. */
async function stored(id: string, store: Store): Promise<HostDocument | null> {
  const { updates, unreadable } = await store.load(id)
  if (unreadable > 0) return null
  try {
    const document = HostDocument.load(id, updates)
    document.migrate()
    return document
  } catch (error) {
    if (error instanceof DamagedUpdate) return null
    throw error
  }
}
