import type { CommandContext } from './command'

/** What a feature contributes to the commands, so that they need not know it. */
export interface Contribution {
  /** Its present part of the context. */
  context(): Partial<CommandContext>
  /** Calls `listener` whenever that may have changed. Returns the function that stops it. */
  subscribe(listener: () => void): () => void
  /** An undo of its own that replaces the undo of edits; leave it out if there is none. */
  readonly undo?: { isActive(context: CommandContext): boolean; undo(): void; redo(): void }
}

const contributions: Contribution[] = []

/** Called once for each feature, before the first command runs. */
export const contribute = (contribution: Contribution): void => void contributions.push(contribution)
export const allContributions = (): readonly Contribution[] => contributions
