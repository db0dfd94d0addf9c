import type { Damage, FileLocation } from '../../src/ipc/workspaceShapes'
import { backupsFolder } from './backups/backups'

export type PlaceInWorkspace = Exclude<FileLocation, { of: 'chosen' }>

/** The path of something in the workspace `folder`; null if it does not exist. */
export function pathOf(location: PlaceInWorkspace, folder: string, damages: readonly Damage[]): string | null {
  switch (location.of) {
    case 'workspace':
      return folder
    case 'backups':
      return backupsFolder(folder)
    case 'setAside':
      return damages.find(({ documentId }) => documentId === location.documentId)?.setAsideTo ?? null
  }
}
