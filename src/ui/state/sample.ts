import { present } from '../../domain/entity'
import type { LibrarySnapshot } from '../../domain/library'
import { sessionReplica } from './documents'
import { editDocuments } from './edit'
import { workspace } from './workspace'

/** Whether the workspace contains the sample, alone or beside the user's content. */
export const hasSample = ({ seasons, sessions }: LibrarySnapshot): boolean =>
  present([...seasons.values(), ...sessions.values()]).some(({ sample }) => sample)

/** Adds the sample's season to the workspace, in one gesture. Its content is loaded on demand. */
export async function addSample(): Promise<void> {
  const { sampleBeside } = await import('../../interchange/sampleWorkspace')
  const { library, sessions, cases } = sampleBeside()
  await editDocuments('gesture.sample.add', library, sessions, cases)
}

/** The session of the sample with the most content; null if there is none. */
export function fullestSampleSession(): string | null {
  const { library, summaries } = workspace.getState()
  const sizeOf = (id: string): number =>
    sessionReplica(id)?.snapshot.rows.size ?? summaries.find((summary) => summary.id === id)?.segmentCount ?? 0
  const ids = present(library?.sessions.values() ?? [])
    .filter(({ sample }) => sample)
    .map(({ id }) => id)
  return ids.reduce<string | null>((most, id) => (most === null || sizeOf(id) > sizeOf(most) ? id : most), null)
}
