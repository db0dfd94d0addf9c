/** The part of fontkit that papers use; the package has no types of its own. */
declare module 'fontkit' {
  interface Font {
    readonly unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    /** In units of the font. */
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number }
  }
  export function create(file: Buffer): Font
}
