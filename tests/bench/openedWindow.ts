import { _electron, type Page } from '@playwright/test'
import { launchOf, resolveRuntime, sandboxFlags } from '../../scripts/runtime.mjs'
import type { BenchWorkspace } from './benchWorkspace'

/** Runs `work` in the app's window on a workspace, with its running order open, and ends the app. */
export async function inWindow<T>(made: BenchWorkspace, work: (page: Page) => Promise<T>): Promise<T> {
  const launch = launchOf(await resolveRuntime())
  const data = [`--user-data-dir=${made.userData}`, `--workspace=${made.workspace}`]
  const app = await _electron.launch({
    executablePath: launch.executable,
    args: [...launch.args, ...sandboxFlags(), '--disable-gpu', ...data],
  })
  try {
    return await work(await app.firstWindow())
  } finally {
    await app.close()
  }
}
