import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Workspace } from './documents/workspace'
import { workspaceIn } from './documents/workspaceFolder'
import { answer } from './ipc/answer'
import { KnownWorkspaces } from './knownWorkspaces'
import type { PreferenceStore } from './preferences'
import { chosenFolder } from './windows/chosenFolder'

/** Answers the windows' requests about other workspaces. `ownFolder` is the app's own workspace. */
export function answerWorkspaces(
  opening: Promise<Workspace>,
  ownFolder: string,
  preferences: () => Promise<PreferenceStore>,
): void {
  let made: KnownWorkspaces | null = null
  const known = async () => (made ??= new KnownWorkspaces(ownFolder, await preferences()))
  answer('workspace.list', async () => (await known()).list((await opening).openFolder))
  answer('workspace.choose', async (_input, { sender }) => {
    const folder = await chosenFolder(sender, path.dirname((await opening).openFolder))
    return folder === null ? null : (await known()).choose(await workspaceIn(folder))
  })
  answer('workspace.open', async (handle) => {
    const list = await known()
    const folder = list.folderOf(handle)
    const workspace = await opening
    const before = workspace.openFolder
    // A folder on an unplugged stick must not be created again; the app's own may not exist yet.
    await workspace.switchTo(folder, folder !== path.resolve(ownFolder))
    if (existsSync(before)) list.remember(before)
    list.remember(folder)
  })
}
