import { useEffect, type RefObject } from 'react'
import { createStore } from 'zustand'
import { typeText } from '../../components/RestingField'

/** The field to focus in the form of a row: `people`, `cues`, or one cue column as `cue:<column>`. */
export type RequestedField = 'people' | 'cues' | `cue:${string}` | 'presence' | 'date' | 'venue' | 'hardEnd'

/** Used as the row id for the form of the session's details. */
export const detailsForm = 'details'

interface FieldRequest {
  readonly rowId: string | null
  readonly field: RequestedField
  /** Text that was already typed for it in the running order. */
  readonly text: string
}

/** A field that the running order requested, until the form has focused it. */
const fieldRequest = createStore<FieldRequest>(() => ({ rowId: null, field: 'people', text: '' }))

export const requestField = (rowId: string, field: RequestedField, text = ''): void =>
  fieldRequest.setState({ rowId, field, text })

/** Focuses the requested field in a row's form, at once or when the form has rendered. Fields have `data-field`. */
export function useRequestedField(rowId: string, form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const answer = () => {
      const { rowId: requestedId, field, text } = fieldRequest.getState()
      if (requestedId !== rowId) return
      const place = form.current?.querySelector(`[data-field="${CSS.escape(field)}"]`)
      const input = place?.querySelector<HTMLElement>('input, select, textarea')
      if (!input) return
      fieldRequest.setState({ rowId: null, text: '' })
      for (let fold = input.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
        fold.open = true
      }
      input.focus({ preventScroll: true })
      input.scrollIntoView({ block: 'center' })
      if (text === '') return
      // Appended to the field's text: an accidental key must not replace it.
      if (input instanceof HTMLInputElement) input.setSelectionRange(input.value.length, input.value.length)
      typeText(text)
    }
    answer()
    return fieldRequest.subscribe(answer)
  }, [rowId, form])
}

/** The cue that was pressed in a row, otherwise the first. */
export function cueFieldAt(pressed: EventTarget): RequestedField {
  const sign = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-cue]') : null
  return sign?.dataset.cue ? `cue:${sign.dataset.cue}` : 'cues'
}
