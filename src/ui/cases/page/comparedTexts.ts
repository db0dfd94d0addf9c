import type { Refinement } from '../../../domain/season/caseDetails'

type Texts = Refinement['texts']
type TextName = keyof Texts

const names: readonly TextName[] = ['name', 'summary', 'problem', 'method', 'effect']

/** A text as it was before a refinement and as it is now. */
export interface ComparedText {
  readonly name: TextName
  readonly before: string
  readonly now: string
}

/** The texts that were changed since, in the order of the page, and the names of the others. */
export function comparedTexts(
  before: Texts,
  now: Texts,
): {
  readonly changed: readonly ComparedText[]
  readonly same: readonly TextName[]
} {
  const all = names.map((name) => ({ name, before: before[name], now: now[name] }))
  return {
    changed: all.filter((text) => text.before !== text.now),
    same: all.filter((text) => text.before === text.now).map(({ name }) => name),
  }
}
