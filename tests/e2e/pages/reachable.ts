import type { Page } from '@playwright/test'
import { expect } from '../studio'

/**
 * Checks that nothing covers the centre of any enabled control that is shown; in a page with a dialog, of the controls
 * in the dialog. `where` is part of the failure's message.
 */
export async function expectAllReachable(page: Page, where: string): Promise<void> {
  await expect.poll(() => coveredControls(page), { message: where }).toEqual([])
}

/** Controls that are covered, each with what covers it. */
const coveredControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls =
      'button, a[href], input, select, textarea, [role="button"], [role="tab"], [role="option"], [role="row"]'
    const dialog = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].find((one) =>
      one.checkVisibility({ checkVisibilityCSS: true }),
    )
    const isEnabled = (control: Element) =>
      !control.matches(':disabled, [aria-disabled="true"], [data-disabled="true"]') &&
      control.closest('[inert], [aria-hidden="true"]') === null &&
      control.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    const wordsOf = (element: Element) =>
      `<${element.tagName.toLowerCase()} ${element.className}> ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(
        0,
        120,
      )
    // Before Chromium 128 a rectangle was in pixels before the element's `zoom`.
    const isZoomCounted = 'currentCSSZoom' in Element.prototype
    const zoomOf = (control: Element) => {
      let zoom = 1
      if (isZoomCounted) return zoom
      for (let at: Element | null = control; at; at = at.parentElement)
        zoom *= parseFloat(getComputedStyle(at).zoom) || 1
      return zoom
    }
    const covered: string[] = []
    for (const control of (dialog ?? document).querySelectorAll(controls)) {
      if (!isEnabled(control)) continue
      // A control out of view is scrolled to first; the others stay where they are.
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const { left, top, width, height } = control.getBoundingClientRect()
      if (width < 2 || height < 2) {
        // A field without a size is hidden behind its own drawing; a button without one cannot be pressed.
        if (control.matches('button, a')) covered.push(`${wordsOf(control)} has no size`)
        continue
      }
      const zoom = zoomOf(control)
      const hit = document.elementFromPoint((left + width / 2) * zoom, (top + height / 2) * zoom)
      const label = hit?.closest('label')
      const takes = hit !== null && (control.contains(hit) || label?.control === control)
      if (!takes)
        covered.push(`${wordsOf(control)} lies under ${hit ? wordsOf(hit) : 'nothing: it is outside the window'}`)
    }
    return covered
  })
