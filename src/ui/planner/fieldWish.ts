import { useEffect, type RefObject } from 'react'
import { createStore } from 'zustand'

/** Where the keys are to go in the form of a row: `people`, `cues`, or one cue column as `cue:<column>`. */
export type WishedField = 'people' | 'cues' | `cue:${string}` | 'presence' | 'date' | 'venue' | 'hardEnd'

/** Stands in place of a row for the form of the session's details. */
export const detailsForm = 'details'

interface FieldWish {
  readonly rowId: string | null
  readonly field: WishedField
}

/** A field of the form that was asked for in the running order, until the form has given it the keys. */
const fieldWish = createStore<FieldWish>(() => ({ rowId: null, field: 'people' }))

export const askForField = (rowId: string, field: WishedField): void => fieldWish.setState({ rowId, field })

/** In a row's form: gives the keys to what is asked for, at once or when the form has come. Fields bear `data-field`. */
export function useWishedField(rowId: string, form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const answer = () => {
      const { rowId: wishedId, field } = fieldWish.getState()
      if (wishedId !== rowId) return
      const place = form.current?.querySelector(`[data-field="${CSS.escape(field)}"]`)
      const input = place?.querySelector<HTMLElement>('input, select, textarea')
      if (!input) return
      fieldWish.setState({ rowId: null })
      for (let fold = input.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
        fold.open = true
      }
      input.focus({ preventScroll: true })
      input.scrollIntoView({ block: 'center' })
    }
    answer()
    return fieldWish.subscribe(answer)
  }, [rowId, form])
}

/** The cue that was pressed in a row, or else the first. */
export function cueFieldAt(pressed: EventTarget): WishedField {
  const sign = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-cue]') : null
  return sign?.dataset.cue ? `cue:${sign.dataset.cue}` : 'cues'
}
