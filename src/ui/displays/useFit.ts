import { useEffect, useRef, type RefObject } from 'react'

/** Font sizes from the largest to the smallest, as factors of the sizes in the style. */
const sizes = [1.15, 1.08, 1, 0.93, 0.87, 0.81, 0.75, 0.69, 0.64, 0.59, 0.54, 0.5] as const

/**
 * Finds the largest font size with which all content of a box is visible: sets `--fit` on the box, and its style
 * multiplies sizes by that. Texts with a limited number of lines have `data-lines`; if no size shows them whole, they
 * end in an ellipsis at the largest size that clips no line.
 */
export function useFit<E extends HTMLElement>(): RefObject<E | null> {
  const box = useRef<E>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    // Both observers run before the change is painted; the first also reports the initial box.
    const onSize = new ResizeObserver(() => fit(element))
    const onWords = new MutationObserver(() => fit(element))
    onSize.observe(element)
    onWords.observe(element, { childList: true, characterData: true, subtree: true })
    return () => {
      onSize.disconnect()
      onWords.disconnect()
    }
  }, [])
  return box
}

function fit(box: HTMLElement): void {
  const texts = [...box.querySelectorAll('[data-lines]')]
  const isWhole = () => isWithin(box, 1) && texts.every((text) => isWithin(text, halfLine(text)))
  const isUncut = () => isWithin(box, 1)
  if (!sizes.some((size) => holdsAt(box, size, isWhole))) sizes.some((size) => holdsAt(box, size, isUncut))
}

/** Whether the content fits at a size, which stays set on the box. */
function holdsAt(box: HTMLElement, size: number, holds: () => boolean): boolean {
  box.style.setProperty('--fit', String(size))
  return holds()
}

/** Whether nothing overflows by more than `slack`, in px. */
const isWithin = ({ scrollHeight, clientHeight }: Element, slack: number): boolean =>
  scrollHeight <= clientHeight + slack

/** In most fonts glyphs overflow their line slightly; a hidden line overflows by its whole height. */
const halfLine = (text: Element): number => parseFloat(getComputedStyle(text).fontSize) / 2
