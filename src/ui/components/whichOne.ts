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

interface PendingQuestion {
  readonly question: NameQuestion | null
  readonly answer: (answer: Answer) => void
}

const noQuestion: PendingQuestion = { question: null, answer: () => {} }
const pending = createStore<PendingQuestion>(() => noQuestion)
export const useNameQuestion = <T>(select: (asked: PendingQuestion) => T): T => useStore(pending, select)

let before: Promise<unknown> = Promise.resolve()

/** Asks the user which one they mean, one question after the other. */
export function askWhich(question: NameQuestion): Promise<Answer> {
  const answered = before.then(
    () =>
      new Promise<Answer>((resolve) => {
        const from = document.activeElement
        const answer = (given: Answer) => {
          pending.setState(noQuestion)
          if (given !== null) restoreFocus(from)
          resolve(given)
        }
        pending.setState({ question, answer })
      }),
  )
  before = answered
  return answered
}
