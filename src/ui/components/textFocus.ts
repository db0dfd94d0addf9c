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

/** True where what is typed belongs to the element. A field that only stands for a table's cell is none until then. */
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

/** Remembers what a text field held when it was entered, so that its own undo can be told from the app's. */
export function watchTextFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    atFocus = target instanceof Element && isTextField(target) ? { element: target, text: textOf(target) } : null
  })
}

/**
 * True while the focused text field holds something that is typed and not taken over: undo is the field's then. Our own
 * fields say it by `data-draft`; of any other it is so from the first key since it was entered.
 */
export function holdsDraft(): boolean {
  const { activeElement } = document
  if (!isTextField(activeElement)) return false
  const { draft } = activeElement.dataset
  if (draft !== undefined) return draft === 'true'
  return atFocus?.element !== activeElement || atFocus.text !== textOf(activeElement)
}

/** Leaves the focused text field, so that it takes over what is typed in it. */
export function leaveField(): void {
  const { activeElement } = document
  if (isTextField(activeElement)) activeElement.blur()
}
