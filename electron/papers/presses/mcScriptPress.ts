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
    const spoken = new Map(mcChunks(data).map(({ id, spokenMs }) => [id, spokenMs]))
    const pageMs = pieces.map((ids) => ids.reduce((sum, id) => sum + (spoken.get(id) ?? 0), 0))
    return set((tools) => mcScript(data, tools, pageMs))
  },
}
