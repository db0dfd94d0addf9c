import { reportFailure } from '../../feedback/reportFailure'
import { onLanguage, t } from '../../../i18n'
import { ask } from '../../state/studio'
import { allCommands } from './allCommands'
import { onContext, steadyContext } from '../../commands/commandContext'
import type { CommandContext } from '../../commands/command'
import { commandLabel } from '../../commands/commandWords'
import { menuTree, type MenuWords } from './menuTree'

const words: MenuWords = {
  command: (id) => commandLabel({ id }),
  menu: (name) => t(`shortcut.menu.${name}`),
  role: (name) => t(`shortcut.role.${name}`),
}

/** How long the menu may lag behind the commands' state, in ms: nobody opens it sooner. */
const lagMs = 100

/** Keeps main's native menu in sync with the commands: sent again when its content has changed. */
export function syncNativeMenu(): void {
  let sent = ''
  let seen: CommandContext | null = null
  let isWaiting = false
  const send = () => {
    isWaiting = false
    seen = steadyContext()
    const nodes = menuTree(allCommands, seen, window.studio.platform, words)
    const text = JSON.stringify(nodes)
    if (text === sent) return
    sent = text
    void reportFailure(() => ask('menu.set', [...nodes]))
  }
  const sendSoon = () => {
    if (isWaiting) return
    isWaiting = true
    setTimeout(send, lagMs)
  }
  onContext(() => steadyContext() !== seen && sendSoon())
  onLanguage(sendSoon)
  sendSoon()
}
