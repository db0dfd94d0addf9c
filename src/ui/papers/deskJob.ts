import { createStore, useStore } from 'zustand'
import { ask } from '../state/studio'

/** A long job of the desk: several papers, one after the other. */
export interface DeskJob {
  /** What it is at, as a person calls it. */
  readonly at: string
  readonly done: number
  readonly of: number
}

const jobs = createStore<{ readonly job: DeskJob | null }>(() => ({ job: null }))
export const useDeskJob = (): DeskJob | null => useStore(jobs, ({ job }) => job)

/** A job that a person gave up. */
export class JobStopped extends Error {}

interface Step {
  readonly name: string
  run(): Promise<void>
}

/** Does the steps in their order, telling which is done. Throws `JobStopped` when a person gives it up. */
export async function runJob(steps: readonly Step[]): Promise<void> {
  try {
    for (const [done, { name, run }] of steps.entries()) {
      if (done > 0 && jobs.getState().job === null) throw new JobStopped()
      jobs.setState({ job: { at: name, done, of: steps.length } })
      try {
        await run()
      } catch (error) {
        // What is being made when a job is given up fails: that is no news.
        throw jobs.getState().job === null ? new JobStopped() : error
      }
    }
    if (jobs.getState().job === null && steps.length > 0) throw new JobStopped()
  } finally {
    jobs.setState({ job: null })
  }
}

export function stopJob(): void {
  jobs.setState({ job: null })
  void ask('paper.stop')
}
