/** The fonts of papers, by the name that pdfmake knows them by. `rare` has what the other two lack. */
export const fontNames = ['sans', 'serif', 'rare'] as const
export type FontName = (typeof fontNames)[number]

/** The requested family. The chain decides which font each character gets. */
export type FontFamily = 'sans' | 'serif'

/** A season with sans titles uses no serif at all. */
export const familyIn = (face: FontFamily, family: FontFamily): FontFamily => (face === 'sans' ? 'sans' : family)

/** Tried from the left, character by character. */
export const fontChain: Readonly<Record<FontFamily, readonly FontName[]>> = {
  sans: ['sans', 'serif', 'rare'],
  serif: ['serif', 'sans', 'rare'],
}

/** Font files, relative to the folder of the font packages. `bold` is the weight of titles. */
export const fontFiles: Readonly<Record<FontName, { readonly normal: string; readonly bold: string }>> = {
  sans: {
    normal: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
  },
  serif: {
    normal: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  },
  rare: {
    normal: 'node-source-han-sans-sc/SourceHanSansSC-Regular.otf',
    bold: 'node-source-han-sans-sc/SourceHanSansSC-Bold.otf',
  },
}

/** Ascent in em: needed to put two fonts on one baseline. */
export const ascent: Readonly<Record<FontFamily, number>> = { sans: 1.16, serif: 1.151 }

/** The width of a text in a font, in em. Implemented where the font files are. */
export interface Measure {
  widthEm(font: FontName, isBold: boolean, text: string): number
}

/** Whether a font has a glyph for a character. Implemented where the font files are. */
export interface Coverage {
  has(font: FontName, codePoint: number): boolean
}
