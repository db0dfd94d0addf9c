import { useEffect, type RefObject } from 'react'
import { createStore } from 'zustand'
import { typeText } from '../../components/RestingField'

/** Where the keys are to go in the form of a row: `people`, `cues`, or one cue column as `cue:<column>`. */
export type RequestedField = 'people' | 'cues' | `cue:${string}` | 'presence' | 'date' | 'venue' | 'hardEnd'

/** Stands in place of a row for the form of the session's details. */
export const detailsForm = 'details'

interface FieldRequest {
  readonly rowId: string | null
  readonly field: RequestedField
  /** What was typed in the running order for it already. */
  readonly text: string
}

/** A field of the form that was asked for in the running order, until the form has given it the keys. */
const fieldRequest = createStore<FieldRequest>(() => ({ rowId: null, field: 'people', text: '' }))

export const requestField = (rowId: string, field: RequestedField, text = ''): void =>
  fieldRequest.setState({ rowId, field, text })

/** In a row's form: gives the keys to what is asked for, at once or when the form has come. Fields bear `data-field`. */
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
      // After what the field holds: a stray key must not replace it.
      if (input instanceof HTMLInputElement) input.setSelectionRange(input.value.length, input.value.length)
      typeText(text)
    }
    answer()
    return fieldRequest.subscribe(answer)
  }, [rowId, form])
}

/** The cue that was pressed in a row, or else the first. */
export function cueFieldAt(pressed: EventTarget): RequestedField {
  const sign = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-cue]') : null
  return sign?.dataset.cue ? `cue:${sign.dataset.cue}` : 'cues'
}
