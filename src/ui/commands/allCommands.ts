import type { Command } from './command'
import { goCommands } from './goCommands'
import { liveCommands } from './liveCommands'
import { printProgramme, saveProgramme } from './paperCommands'
import { plannerCommands } from './plannerCommands'
import {
  createSessionCommand,
  openOther,
  openSessionCommand,
  saveWorkspaceElsewhere,
  showWorkspaceFolder,
} from './sessionCommands'
import { redoCommand, undoCommand } from './undoCommands'
import { openPalette, showShortcuts, switchDensity, switchLanguage, switchTheme } from './viewCommands'

/** Every command there is, in the order of the menus. Menu, palette, keys and shortcut sheet read this list. */
export const allCommands: readonly Command[] = [
  createSessionCommand,
  openSessionCommand,
  printProgramme,
  saveProgramme,
  openOther,
  saveWorkspaceElsewhere,
  showWorkspaceFolder,
  undoCommand,
  redoCommand,
  ...plannerCommands,
  ...liveCommands,
  openPalette,
  switchTheme,
  switchDensity,
  switchLanguage,
  ...goCommands,
  showShortcuts,
]
