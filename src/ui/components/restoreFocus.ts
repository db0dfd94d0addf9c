/** Once what was closed is gone, the focus returns to where it was, unless it has moved to something else. */
export function restoreFocus(to: Element | null): void {
  requestAnimationFrame(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (isFree && to instanceof HTMLElement && to.isConnected) to.focus()
  })
}
