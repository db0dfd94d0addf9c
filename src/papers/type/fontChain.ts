/** The faces that papers are set in, by the name that pdfmake knows them by. `rare` holds what the other two lack. */
export const fontNames = ['sans', 'serif', 'rare'] as const
export type FontName = (typeof fontNames)[number]

/** What a text asks for; which face each of its characters gets is the chain's to decide. */
export type FontFamily = 'sans' | 'serif'

/** A house that sets its titles in sans has no serif at all. */
export const familyIn = (face: FontFamily, family: FontFamily): FontFamily => (face === 'sans' ? 'sans' : family)

/** Tried from the left, character by character. */
export const fontChain: Readonly<Record<FontFamily, readonly FontName[]>> = {
  sans: ['sans', 'serif', 'rare'],
  serif: ['serif', 'sans', 'rare'],
}

/** Files of the faces, from the folder that holds the font packages. `bold` is the weight of titles. */
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

/** Height of the letters above the line, in em: what two faces need to stand on one line. */
export const ascent: Readonly<Record<FontFamily, number>> = { sans: 1.16, serif: 1.151 }

/** How wide a face sets a text, in em. Asked beside the font files. */
export interface Measure {
  widthEm(font: FontName, isBold: boolean, text: string): number
}

/** Whether a face has a shape for a character. Asked beside the font files. */
export interface Coverage {
  has(font: FontName, codePoint: number): boolean
}
