import { mcChunks, mcScript } from '../../../src/papers/mcScript/mcScript'
import { McScriptData } from '../../../src/papers/mcScript/mcScriptSchema'
import { mcScriptWord } from '../../../src/papers/mcScript/mcScriptWord'
import { officialScript } from '../../../src/papers/mcScript/officialScript'
import type { Press } from './press'

export const mcScriptPress: Press<McScriptData> = {
  schema: McScriptData,
  word: mcScriptWord,
  async make(data, set) {
    if (data.style === 'official') return set((tools) => officialScript(data, tools))
    // What a page takes to say is known when it is known what stands on it: so it is set twice.
    const { pieces } = await set((tools) => mcScript(data, tools, []))
    const chunks = new Map(mcChunks(data).map((chunk) => [chunk.id, chunk]))
    const pageMs = pieces.map((ids) => ids.reduce((sum, id) => sum + (chunks.get(id)?.spokenMs ?? 0), 0))
    const made = await set((tools) => mcScript(data, tools, pageMs))
    // A segment that is turned over stands on each of its pages: when it changes, all of them are printed again.
    const segmentsOn = (ids: readonly string[]) => [...new Set(ids.map((id) => chunks.get(id)?.segment.id ?? id))]
    return { ...made, pieces: made.pieces.map(segmentsOn) }
  },
}
