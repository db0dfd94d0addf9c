/** How many steps what comes can be shortened by, before it has to be scrolled. */
const steps = 9

/**
 * Keeps all of a column in sight: where it gets too full, its first part is shortened step by step, as the styles say
 * for `data-tight` (`1`, `1 2`, …); what is least needed goes first. Answers how to end that.
 */
export function shrinkToFit(column: HTMLElement): () => void {
  let tightness = 0
  const tighten = (step: number) => {
    tightness = step
    const named = Array.from({ length: step }, (_, i) => i + 1).join(' ')
    if (column.dataset.tight !== named) column.dataset.tight = named
  }
  const fitFrom = (least: number) => {
    const [first] = column.children
    for (let step = least; step <= steps; step += 1) {
      tighten(step)
      if (!first || first.scrollHeight <= first.clientHeight + 1) return
    }
  }
  // What got too full is shortened before the next paint, so that nobody sees it happen; whether less would do is asked
  // after it, as each step lays the column out anew. Figures that tick change no height, and are not watched.
  let frame = 0
  const fit = () => {
    fitFrom(tightness)
    cancelAnimationFrame(frame)
    if (tightness > 0) frame = requestAnimationFrame(() => setTimeout(() => fitFrom(0)))
  }
  const content = new MutationObserver(fit)
  content.observe(column, { childList: true, subtree: true })
  const size = new ResizeObserver(fit)
  size.observe(column)
  return () => {
    content.disconnect()
    size.disconnect()
    cancelAnimationFrame(frame)
  }
}
