import { createStore, useStore } from 'zustand'
import type { Problem } from '../../ipc/problem'
import { ask, problemOf } from '../state/studio'

/** A long job of the desk: several papers, one after the other. */
export interface DeskJob {
  /** The present step, as it is shown. */
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

/** A step that failed. */
export interface Failure {
  readonly name: string
  readonly problem: Problem
}

interface Outcome {
  /** False: the user cancelled it before its end. */
  readonly isWhole: boolean
  readonly failures: readonly Failure[]
}

/** Runs the steps in order and reports progress. After a failed step the others still run. */
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
        // The step that is running when a job is cancelled fails: that is not reported.
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
