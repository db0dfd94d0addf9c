import { strFromU8, unzipSync } from 'fflate'

/** What of a Word file reading scripts back takes. */
export interface WordFile {
  /** `word/document.xml` */
  readonly document: string
  /** The segments that it was exported with, by their keys; null where the list is lost. */
  readonly exportedKeys: readonly string[] | null
}

/** Begins the names of the custom properties that hold the list of exported segments, each within 255 signs. */
export const keyProperty = 'sjhScripts'
const keysInProperty = 12

/** The list of exported segments, cut into properties that Word and WPS keep. */
export const keyProperties = (keys: readonly string[]): { name: string; value: string }[] =>
  Array.from({ length: Math.ceil(keys.length / keysInProperty) }, (_, i) => ({
    name: `${keyProperty}${i + 1}`,
    value: keys.slice(i * keysInProperty, (i + 1) * keysInProperty).join(' '),
  }))

/** Only what is asked for is unpacked, and no more than this many bytes of it: a file may be made to burst. */
const mostBytes = 50_000_000

/** Opens a `.docx`; null for what is none. */
export function openWordFile(bytes: Uint8Array): WordFile | null {
  const wanted = ['word/document.xml', 'docProps/custom.xml']
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.includes(name) && originalSize < mostBytes,
    })
    const document = files['word/document.xml']
    if (!document) return null
    const custom = files['docProps/custom.xml']
    return { document: strFromU8(document), exportedKeys: custom ? keysIn(strFromU8(custom)) : null }
  } catch {
    return null
  }
}

function keysIn(custom: string): readonly string[] | null {
  const property = new RegExp(`name="${keyProperty}\\d+"[^>]*>\\s*<[^>]*>([0-9a-f ]*)<`, 'g')
  const keys = [...custom.matchAll(property)].flatMap(([, value = '']) => value.split(' ').filter(Boolean))
  return keys.length > 0 ? keys : null
}
