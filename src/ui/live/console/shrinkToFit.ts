/** How many steps the upcoming segments can be shortened by before they have to scroll. */
const steps = 9

/**
 * Keeps all of a column visible. When it is too full, its first part is shortened step by step, least important content
 * first, as the styles define for `data-tight` (`1`, `1 2`, …). Returns the function that stops it.
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
  // A column that became too full is shortened before the next paint, so that nobody sees it happen. Whether less would
  // do is checked after the paint, since each step causes a layout. Figures that tick change no height: not observed.
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
