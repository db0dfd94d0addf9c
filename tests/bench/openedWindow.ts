import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { launchOf, resolveRuntime, sandboxFlags } from '../../scripts/runtime.mjs'
import type { BenchWorkspace } from './benchWorkspace'

/** Starts the app on a workspace. */
export const launchApp = (made: BenchWorkspace): Promise<ElectronApplication> =>
  launch(undefined, [`--user-data-dir=${made.userData}`, `--workspace=${made.workspace}`])

/** Starts the empty window that the app is compared with. */
export const launchBare = (userData: string): Promise<ElectronApplication> =>
  launch(path.resolve('tests/bench/startup/bare'), [`--user-data-dir=${userData}`])

async function launch(appFolder: string | undefined, data: readonly string[]): Promise<ElectronApplication> {
  const { executable, args } = launchOf(await resolveRuntime(), appFolder)
  return _electron.launch({
    executablePath: executable,
    args: [...args, ...sandboxFlags(), '--disable-gpu', ...data],
  })
}

/** Runs `work` with the app on a workspace, then ends the app. */
export async function withApp<T>(made: BenchWorkspace, work: (app: ElectronApplication) => Promise<T>): Promise<T> {
  const app = await launchApp(made)
  try {
    return await work(app)
  } finally {
    // During a show the app would ask first.
    app.process().kill('SIGKILL')
  }
}

/** The same in its window, with its running order open. */
export const inWindow = <T>(made: BenchWorkspace, work: (page: Page) => Promise<T>): Promise<T> =>
  withApp(made, async (app) => work(await app.firstWindow()))
