/** The list above has grown by a row: scrolls the field back into view while it is still focused. */
export const scrollFieldIntoView = (field: HTMLElement | null): number =>
  requestAnimationFrame(() => document.activeElement === field && field?.scrollIntoView({ block: 'nearest' }))
