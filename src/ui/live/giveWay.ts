/** How many steps what comes can be shortened by, before it has to be scrolled. */
const steps = 3

/**
 * Keeps all of a column in sight: where it gets too full, its first part is shortened step by step, as the styles say
 * for `data-tight` (`1`, `1 2`, …); what is least needed goes first. Answers how to end that.
 */
export function giveWay(column: HTMLElement): () => void {
  const fit = () => {
    const [first] = column.children
    for (let step = 0; step <= steps; step += 1) {
      column.dataset.tight = Array.from({ length: step }, (_, i) => i + 1).join(' ')
      if (!first || first.scrollHeight <= first.clientHeight + 1) return
    }
  }
  // Before the next paint, so that nobody sees it happen. Figures that tick change no height, and are not watched.
  const content = new MutationObserver(fit)
  content.observe(column, { childList: true, subtree: true })
  const size = new ResizeObserver(fit)
  size.observe(column)
  return () => {
    content.disconnect()
    size.disconnect()
  }
}
