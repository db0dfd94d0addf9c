import type { Damage, FileLocation } from '../../src/ipc/workspaceShapes'
import { backupsFolder } from './backups/backups'

export type PlaceInWorkspace = Exclude<FileLocation, { of: 'chosen' }>

/** Where something of the workspace in `folder` lies; null for what is not there. */
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
