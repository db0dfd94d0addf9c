import { createStore, useStore } from 'zustand'
import { restoreFocus } from './restoreFocus'
import type { PickOption } from './pickOptions'

/** An ambiguous name. */
export interface NameQuestion {
  readonly name: string
  readonly among: readonly PickOption[]
  /** Whether another one with that name can be created. */
  readonly canMake: boolean
}
/** Null: none of them, not now. */
export type Answer = { readonly id: string } | 'new' | null

interface Asked {
  readonly question: NameQuestion | null
  readonly answer: (answer: Answer) => void
}

const nothingAsked: Asked = { question: null, answer: () => {} }
const asked = createStore<Asked>(() => nothingAsked)
export const useNameQuestion = <T>(select: (asked: Asked) => T): T => useStore(asked, select)

let before: Promise<unknown> = Promise.resolve()

/** Asks the user which one they mean, one question after the other. */
export function askWhich(question: NameQuestion): Promise<Answer> {
  const answered = before.then(
    () =>
      new Promise<Answer>((resolve) => {
        const from = document.activeElement
        const answer = (given: Answer) => {
          asked.setState(nothingAsked)
          if (given !== null) restoreFocus(from)
          resolve(given)
        }
        asked.setState({ question, answer })
      }),
  )
  before = answered
  return answered
}
