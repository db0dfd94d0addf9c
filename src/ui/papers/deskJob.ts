import { createStore, useStore } from 'zustand'
import type { Problem } from '../../ipc/problem'
import { ask, problemOf } from '../state/studio'

/** A long job of the desk: several papers, one after the other. */
export interface DeskJob {
  /** What it is at, as a person calls it. */
  readonly at: string
  readonly done: number
  readonly of: number
}

const jobs = createStore<{ readonly job: DeskJob | null }>(() => ({ job: null }))
export const useDeskJob = (): DeskJob | null => useStore(jobs, ({ job }) => job)

interface Step {
  readonly name: string
  run(): Promise<void>
}

/** A step that did not succeed. */
export interface Failure {
  readonly name: string
  readonly problem: Problem
}

interface Outcome {
  /** False: a person gave it up before its end. */
  readonly isWhole: boolean
  readonly failures: readonly Failure[]
}

/** Does the steps in their order, telling which is done. One that fails does not keep the others from being done. */
export async function runJob(steps: readonly Step[]): Promise<Outcome> {
  const failures: Failure[] = []
  const isGivenUp = () => jobs.getState().job === null
  try {
    for (const [done, { name, run }] of steps.entries()) {
      if (done > 0 && isGivenUp()) return { isWhole: false, failures }
      jobs.setState({ job: { at: name, done, of: steps.length } })
      try {
        await run()
      } catch (error) {
        // What is being made when a job is given up fails: that is no news.
        if (isGivenUp()) return { isWhole: false, failures }
        failures.push({ name, problem: problemOf(error) })
      }
    }
    return { isWhole: steps.length === 0 || !isGivenUp(), failures }
  } finally {
    jobs.setState({ job: null })
  }
}

export function stopJob(): void {
  jobs.setState({ job: null })
  void ask('paper.stop')
}
