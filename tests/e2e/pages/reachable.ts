import type { Page } from '@playwright/test'
import { expect } from '../studio'

/**
 * Every enabled control that is shown takes a press at its centre: nothing lies over it. Of a page with a dialog, those
 * of the dialog. `where` is told when one does not.
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
    // Before Chromium 128 a rectangle was given in the pixels of what the element's `zoom` makes larger.
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
      // One that has to be scrolled to is pressed after that; what is in sight stays where it is.
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const { left, top, width, height } = control.getBoundingClientRect()
      if (width < 2 || height < 2) {
        // A field without a size stands behind what is drawn for it; a button without one cannot be pressed.
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
