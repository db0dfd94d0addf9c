import { mcChunks, mcScript } from '../../../src/papers/mcScript/mcScript'
import { McScriptData } from '../../../src/papers/mcScript/mcScriptSchema'
import { mcScriptWord } from '../../../src/papers/mcScript/mcScriptWord'
import { officialScript } from '../../../src/papers/mcScript/officialScript'
import type { ChunkParagraph } from '../../../src/papers/mcScript/chunks'
import type { SetPages } from '../setPages'
import type { Renderer } from './renderer'

export const mcScriptRenderer: Renderer<McScriptData> = {
  schema: McScriptData,
  word: mcScriptWord,
  async make(data, set) {
    if (data.style === 'official') return set((tools) => officialScript(data, tools))
    // The speaking time of a page is only known after layout, so it is laid out twice.
    const { pieces } = await set((tools) => mcScript(data, tools, []))
    const chunks = new Map(mcChunks(data).map((chunk) => [chunk.id, chunk]))
    const pageMs = spokenByPage(
      pieces,
      [...chunks.values()].flatMap(({ paragraphs }) => paragraphs),
    )
    const made = await set((tools) => mcScript(data, tools, pageMs))
    // A segment over several pages is on each of them: when it changes, all are printed again.
    const segmentsOn = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => chunks.get(id)?.segment.id ?? []))]
    return { ...made, pieces: made.pieces.map(segmentsOn) }
  },
}

/** Speaking time of each page, ms. A paragraph across two pages counts for both in part. */
function spokenByPage(pieces: SetPages['pieces'], paragraphs: readonly ChunkParagraph[]): readonly number[] {
  const shares = new Map(
    paragraphs.map(({ id, spokenMs }) => [id, spokenMs / (pieces.filter((ids) => ids.includes(id)).length || 1)]),
  )
  return pieces.map((ids) => ids.reduce((sum, id) => sum + (shares.get(id) ?? 0), 0))
}
