/** The part of pdfmake's layout that shows what is on a page; `@types/pdfmake` covers only its public API. */
declare module 'pdfmake/js/LayoutBuilder.js' {
  interface Font {
    readonly name?: string
  }
  interface Inline {
    readonly text: string
    readonly x: number
    readonly font: Font
    readonly fontSize: number
    readonly color?: string
    readonly background?: string
  }
  interface PageItem {
    readonly type: string
    readonly item: Readonly<Record<string, unknown>> & { readonly inlines?: readonly Inline[] }
  }
  interface Page {
    readonly items: readonly PageItem[]
  }
  interface Node {
    readonly id?: string
    readonly positions: readonly { readonly pageNumber: number }[]
  }
  type Feet = (current: number, count: number, size: unknown, ...more: unknown[]) => unknown
  class LayoutBuilder {
    readonly linearNodeList: readonly Node[]
    readonly writer: { context(): { readonly pages: readonly Page[] } }
    addHeadersAndFooters(header: unknown, footer: Feet | undefined): void
  }
  const module: { readonly default: typeof LayoutBuilder }
  export default module
}
