import { useEffect, useRef, type RefObject } from 'react'

/** From the largest letters to the smallest, as parts of those that the style asks for. */
const sizes = [1.15, 1.08, 1, 0.93, 0.87, 0.81, 0.75, 0.69, 0.64, 0.59, 0.54, 0.5] as const

/**
 * Gives what is in a box the largest letters with which all of it is in sight: sets `--fit` on the box, which its style
 * multiplies sizes by. Texts that may take a number of lines only are those with `data-lines`; where no size shows them
 * whole, they end in an ellipsis at the largest with which no line is cut.
 */
export function useFit<E extends HTMLElement>(): RefObject<E | null> {
  const box = useRef<E>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    // Both tell before what they tell of is painted; the first one reports the box as it is found, too.
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

/** Whether it holds with letters of a size, which the box is left with. */
function holdsAt(box: HTMLElement, size: number, holds: () => boolean): boolean {
  box.style.setProperty('--fit', String(size))
  return holds()
}

/** Whether nothing stands out of it by more than `slack`, in px. */
const isWithin = ({ scrollHeight, clientHeight }: Element, slack: number): boolean =>
  scrollHeight <= clientHeight + slack

/** The letters of most faces stand out of their line by a little; a line that is left out does by the whole of it. */
const halfLine = (text: Element): number => parseFloat(getComputedStyle(text).fontSize) / 2
