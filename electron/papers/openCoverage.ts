import path from 'node:path'
import { create } from 'fontkit'
import { fontFiles, fontNames, type Coverage, type FontName } from '../../src/papers/type/fontChain'
import { fontBytes } from './fontBytes'

/** Looks characters up in the font files in `fontsFolder`. A font is opened at its first use, in about 30 ms. */
export function openCoverage(fontsFolder: string): Coverage {
  const known = new Map<FontName, Map<number, boolean>>(fontNames.map((name) => [name, new Map()]))
  const opened = new Map<FontName, ReturnType<typeof create>>()
  const face = (name: FontName) => {
    const font = opened.get(name) ?? create(fontBytes(path.join(fontsFolder, fontFiles[name].normal)))
    opened.set(name, font)
    return font
  }
  return {
    has(name, codePoint) {
      const answers = known.get(name)
      const answer = answers?.get(codePoint) ?? face(name).hasGlyphForCodePoint(codePoint)
      answers?.set(codePoint, answer)
      return answer
    },
  }
}
