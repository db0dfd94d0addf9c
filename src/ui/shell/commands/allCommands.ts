import { arrangeCaseCommand } from '../../cases/caseCommands'
import type { Command } from '../../commands/command'
import { goCommands } from './goCommands'
import { liveCommands } from '../../live/liveCommands'
import { printProgramme, saveProgramme } from '../../papers/paperCommands'
import { plannerCommands } from '../../planner/plannerCommands'
import { createSessionCommand, openSessionCommand } from '../../season/sessionCommands'
import { openOther, saveWorkspaceElsewhere, showWorkspaceFolder } from '../../settings/workspaceCommands'
import { redoCommand, undoCommand } from '../../commands/undoCommands'
import { openPalette, showShortcuts, switchDensity, switchLanguage, switchTheme } from './viewCommands'

/** All commands, in the order of the menus. Menu, palette, keys and shortcut sheet read this list. */
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
  arrangeCaseCommand,
  ...plannerCommands,
  ...liveCommands,
  openPalette,
  switchTheme,
  switchDensity,
  switchLanguage,
  ...goCommands,
  showShortcuts,
]
