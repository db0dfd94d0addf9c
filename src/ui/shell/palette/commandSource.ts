import { currentLanguage, t } from '../../../i18n'
import { isAvailable, type CommandContext } from '../../commands/command'
import { commandContext } from '../../commands/commandContext'
import { commandLabel } from '../../commands/commandWords'
import { runCommand } from '../../commands/runCommand'
import { addSearchSource } from '../../search/searchSource'
import { allCommands } from '../commands/allCommands'

/** What a command may depend on, as it was when the palette was opened: on the page behind it. */
let context: CommandContext | null = null

export function takeCommandContext(): void {
  context = { ...commandContext(), textFocused: false }
}

const available = () => {
  const now = context
  return now ? allCommands.filter((command) => command.id !== 'view.palette' && isAvailable(command, now)) : []
}

/** The commands that can be run now. */
export const addCommandSource = (): void =>
  addSearchSource({
    group: 'commands',
    hinted: ['menu'],
    inputs: () => [context, currentLanguage()],
    *things() {
      for (const command of available()) {
        const menu = command.menu === null ? '' : t(`shortcut.menu.${command.menu}`)
        yield { id: command.id, texts: { name: commandLabel(command), menu } }
      }
    },
    shown(id) {
      const command = available().find((one) => one.id === id)
      if (!command) return null
      const menu = command.menu === null ? undefined : t(`shortcut.menu.${command.menu}`)
      return { name: commandLabel(command), hint: menu, keys: command.keys[0] }
    },
    open(id) {
      const command = allCommands.find((one) => one.id === id)
      if (command) runCommand(command)
    },
  })
