declare global {
  var __webpack_nonce__: string | undefined
}

/** The nonce that the page's policy grants inline styles, as main wrote it into the page. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''

/** Tells the nonce to what makes style elements without asking Mantine: its scroll lock reads this global. */
export function grantNonce(): void {
  globalThis.__webpack_nonce__ = styleNonce()
}
