/** The list above has grown by a row: whoever goes on typing below it sees the field, unless the focus went on. */
export const scrollFieldIntoView = (field: HTMLElement | null): number =>
  requestAnimationFrame(() => document.activeElement === field && field?.scrollIntoView({ block: 'nearest' }))
