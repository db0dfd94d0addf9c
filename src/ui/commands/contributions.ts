import type { CommandContext } from './command'

/** What a feature tells the commands about itself, so that they need not know it. */
export interface Contribution {
  /** Its part of the context, as it is now. */
  context(): Partial<CommandContext>
  /** Calls `listener` whenever that may have changed. Returns the function that stops it. */
  subscribe(listener: () => void): () => void
  /** An undo of its own in place of that of edits; left out where it has none. */
  readonly undo?: { isActive(context: CommandContext): boolean; undo(): void; redo(): void }
}

const contributions: Contribution[] = []

/** Called once for each feature, before the first command runs. */
export const contribute = (contribution: Contribution): void => void contributions.push(contribution)
export const allContributions = (): readonly Contribution[] => contributions
