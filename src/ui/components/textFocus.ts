const typesText: ReadonlySet<string> = new Set([
  'text',
  'search',
  'tel',
  'url',
  'email',
  'number',
  'password',
  'date',
  'time',
  '',
])

/** Whether what is typed belongs to the element. A field that only stands for a table's cell does not count. */
export function isTextField(element: Element | null): element is HTMLElement {
  if (element instanceof HTMLInputElement && element.dataset.resting === 'true') return false
  if (element instanceof HTMLTextAreaElement) return !element.readOnly
  if (element instanceof HTMLInputElement) return typesText.has(element.type) && !element.readOnly
  return element instanceof HTMLElement && element.isContentEditable
}

const textOf = (element: Element | null): string | null =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    ? element.value
    : element instanceof HTMLElement
      ? element.textContent
      : null

let atFocus: { readonly element: Element; readonly text: string | null } | null = null

/** Remembers what a text field held when it was focused, so that its own undo can be told from the app's. */
export function watchTextFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    atFocus = target instanceof Element && isTextField(target) ? { element: target, text: textOf(target) } : null
  })
}

/**
 * Whether the focused text field holds uncommitted text: undo then belongs to the field. Our own fields say so by
 * `data-draft`; other fields count from the first key since they were focused.
 */
export function holdsDraft(): boolean {
  const { activeElement } = document
  if (!isTextField(activeElement)) return false
  const { draft } = activeElement.dataset
  if (draft !== undefined) return draft === 'true'
  return atFocus?.element !== activeElement || atFocus.text !== textOf(activeElement)
}

/** Blurs the focused text field, so that it commits its text. */
export function leaveField(): void {
  const { activeElement } = document
  if (isTextField(activeElement)) activeElement.blur()
}
