import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { launchOf, resolveRuntime, sandboxFlags } from '../../scripts/runtime.mjs'
import type { BenchWorkspace } from './benchWorkspace'

/** Starts the app on a workspace. */
export async function launchApp(made: BenchWorkspace): Promise<ElectronApplication> {
  const launch = launchOf(await resolveRuntime())
  const data = [`--user-data-dir=${made.userData}`, `--workspace=${made.workspace}`]
  return _electron.launch({
    executablePath: launch.executable,
    args: [...launch.args, ...sandboxFlags(), '--disable-gpu', ...data],
  })
}

/** Runs `work` with the app on a workspace, and ends the app. */
export async function withApp<T>(made: BenchWorkspace, work: (app: ElectronApplication) => Promise<T>): Promise<T> {
  const app = await launchApp(made)
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}

/** The same in its window, with its running order open. */
export const inWindow = <T>(made: BenchWorkspace, work: (page: Page) => Promise<T>): Promise<T> =>
  withApp(made, async (app) => work(await app.firstWindow()))
