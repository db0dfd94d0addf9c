import path from 'node:path'
import { create } from 'fontkit'
import { fontFiles, type FontName, type Measure } from '../../src/papers/type/fontChain'
import { fontBytes } from './fontBytes'

/**
 * Measures with the font files in `fontsFolder`. A weight is opened at its first use. Kerning is ignored: it mostly
 * moves letters together, so a text is hardly ever wider than measured.
 */
export function openMeasure(fontsFolder: string): Measure {
  const opened = new Map<string, ReturnType<typeof create>>()
  const known = new Map<string, number>()
  const face = (name: FontName, weight: 'normal' | 'bold') => {
    const file = fontFiles[name][weight]
    const font = opened.get(file) ?? create(fontBytes(path.join(fontsFolder, file)))
    opened.set(file, font)
    return font
  }
  const advance = (name: FontName, weight: 'normal' | 'bold', character: string): number => {
    const key = `${name} ${weight} ${character}`
    let width = known.get(key)
    if (width === undefined) {
      const font = face(name, weight)
      width = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
      known.set(key, width)
    }
    return width
  }
  return {
    widthEm: (font, isBold, text) =>
      [...text].reduce((sum, character) => sum + advance(font, isBold ? 'bold' : 'normal', character), 0),
  }
}
