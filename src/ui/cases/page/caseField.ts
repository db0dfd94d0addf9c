import type { StageNeed } from '../../../domain/season/pipeline'

/** Scrolls to the field in which something is entered that a stage asks for, and puts the cursor there. */
export function goToNeed(need: StageNeed): void {
  const field = document.querySelector<HTMLElement>(`[data-case-field="${need}"] :is(input, textarea)`)
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}
