import {
  addMinutes,
  clearMessages,
  cutNext,
  delayByFive,
  go,
  goToPrevious,
  pressEnd,
  pressL,
  sendPreset,
  togglePause,
} from './liveActions'
import { acceptChanges } from './trays/changes'
import { acceptRecovery, showNextRecovery } from './trays/recovery'
import { editSelected, keepSelected, moveLine, takeSelected } from './trays/lineActions'
import { toggleTray } from './consoleState'
import { turnOnlyDisplay } from './trays/turnOnlyDisplay'
import { command, type Command, type CommandContext } from '../commands/command'

const isOn = ({ runPhase }: CommandContext): boolean => runPhase !== null && runPhase !== 'ended'
const isRunning = ({ runPhase }: CommandContext): boolean => runPhase === 'running' || runPhase === 'paused'
const isWaiting = ({ runPhase }: CommandContext): boolean => runPhase === 'waiting'

/** A panel with lines to accept is open. */
const hasLines = (context: CommandContext): boolean =>
  isOn(context) && (context.tray === 'recovery' || context.tray === 'changes')
const isRecovering = (context: CommandContext): boolean => isOn(context) && context.tray === 'recovery'

/** A message that is being typed stays in its field, whatever is pressed: the console sends nothing by itself. */
const liveCommand = (declared: Omit<Parameters<typeof command>[0], 'menu' | 'scope' | 'keepsDraft'>): Command =>
  command({ menu: 'live', scope: 'live', keepsDraft: true, enabled: isRunning, ...declared })

export const goNext = liveCommand({
  id: 'live.go',
  keys: ['Space', 'Enter', 'PageDown'],
  keysAlways: ['PageDown'],
  worksLocked: true,
  enabled: isOn,
  run: (_context, pressedMs) => go(pressedMs),
})
export const pauseShow = liveCommand({ id: 'live.pause', keys: 'P', worksLocked: true, run: togglePause })
export const addMinute = liveCommand({
  id: 'live.addMinute',
  keys: ['Plus', '='],
  divided: true,
  run: () => addMinutes(1),
})
export const takeMinute = liveCommand({
  id: 'live.takeMinute',
  keys: '-',
  enabled: (context) => isRunning(context) && context.canTakeMinute,
  run: () => addMinutes(-1),
})
export const openCorrect = liveCommand({
  id: 'live.correct',
  keys: 'F',
  divided: true,
  run: () => toggleTray('correct'),
})
export const openJump = liveCommand({ id: 'live.jump', keys: 'J', run: () => toggleTray('jump') })
export const goBack = liveCommand({
  id: 'live.back',
  // Clickers send B, to blank the screen.
  keys: 'Shift+Backspace',
  enabled: (context) => isRunning(context) && context.canGoBack,
  run: goToPrevious,
})
export const skipNext = liveCommand({
  id: 'live.skipNext',
  keys: 'S',
  enabled: (context) => isRunning(context) && context.canSkipNext,
  run: cutNext,
})
export const openRecovery = liveCommand({
  id: 'live.recovery',
  keys: 'R',
  enabled: isOn,
  run: () => toggleTray('recovery'),
})
export const nextRecovery = liveCommand({
  id: 'live.nextRecovery',
  keys: 'T',
  enabled: isRecovering,
  run: showNextRecovery,
})
export const openChanges = liveCommand({
  id: 'live.changes',
  keys: 'U',
  enabled: isOn,
  run: () => toggleTray('changes'),
})
/** Accepts what is offered: the recovery plan, or the planner's changes. */
export const acceptOffer = liveCommand({
  id: 'live.accept',
  keys: 'A',
  enabled: hasLines,
  run: ({ tray }) => (tray === 'recovery' ? acceptRecovery() : acceptChanges()),
})
/** The line that the keys below act on. Space and Enter stay GO, whatever line is selected. */
export const lineDown = liveCommand({
  id: 'live.lineDown',
  keys: 'ArrowDown',
  divided: true,
  enabled: hasLines,
  run: () => moveLine(1),
})
export const lineUp = liveCommand({ id: 'live.lineUp', keys: 'ArrowUp', enabled: hasLines, run: () => moveLine(-1) })
export const acceptLine = liveCommand({ id: 'live.acceptLine', keys: 'Y', enabled: hasLines, run: takeSelected })
export const keepLine = liveCommand({ id: 'live.keepLine', keys: 'K', enabled: isRecovering, run: keepSelected })
export const editLine = liveCommand({ id: 'live.editLine', keys: 'E', enabled: isRecovering, run: editSelected })
export const openCheckIn = liveCommand({
  id: 'live.checkIn',
  keys: 'C',
  enabled: isOn,
  run: () => toggleTray('checkIn'),
})
export const openDisplays = liveCommand({
  id: 'live.displays',
  keys: 'V',
  enabled: isOn,
  run: () => toggleTray('displays'),
})
export const turnProjector = liveCommand({
  id: 'live.turnDisplay',
  keys: 'Shift+V',
  enabled: isOn,
  run: turnOnlyDisplay,
})
export const openNote = liveCommand({ id: 'live.note', keys: 'N', run: () => toggleTray('note') })
export const messagePresets: readonly Command[] = [
  liveCommand({ id: 'live.messageOne', keys: '1', divided: true, enabled: isOn, run: () => sendPreset(0) }),
  liveCommand({ id: 'live.messageTwo', keys: '2', enabled: isOn, run: () => sendPreset(1) }),
]
export const writeMessage = liveCommand({
  id: 'live.message',
  keys: 'M',
  enabled: isOn,
  run: () => toggleTray('message'),
})
export const clearStage = liveCommand({
  id: 'live.clearMessage',
  keys: 'X',
  enabled: isOn,
  run: clearMessages,
})
export const openDelay = liveCommand({
  id: 'live.delay',
  keys: 'D',
  divided: true,
  enabled: isWaiting,
  run: () => toggleTray('delay'),
})
export const delayStartByFive = liveCommand({
  id: 'live.delayFive',
  keys: 'Shift+D',
  enabled: isWaiting,
  run: delayByFive,
})
export const lockKeys = liveCommand({
  id: 'live.lock',
  keys: 'L',
  worksLocked: true,
  divided: true,
  enabled: isOn,
  run: pressL,
})
/** Before the start it cancels the wait. */
export const endShow = liveCommand({ id: 'live.end', keys: 'Mod+E', enabled: isOn, run: pressEnd })

/** The console's commands, in the order of the menu. */
export const liveCommands: readonly Command[] = [
  goNext,
  pauseShow,
  addMinute,
  takeMinute,
  openCorrect,
  openJump,
  goBack,
  skipNext,
  openRecovery,
  nextRecovery,
  openChanges,
  acceptOffer,
  lineDown,
  lineUp,
  acceptLine,
  keepLine,
  editLine,
  openCheckIn,
  openDisplays,
  turnProjector,
  openNote,
  ...messagePresets,
  writeMessage,
  clearStage,
  openDelay,
  delayStartByFive,
  lockKeys,
  endShow,
]
