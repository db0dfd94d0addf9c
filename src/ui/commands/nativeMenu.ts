import { onLanguage, t } from '../../i18n'
import { told } from '../app/told'
import { ask } from '../state/studio'
import { allCommands } from './allCommands'
import { commandContext, onContext } from './commandContext'
import { labelOf } from './commandWords'
import { menuTree, type MenuWords } from './menuTree'

const words: MenuWords = {
  command: (id) => labelOf({ id }),
  menu: (name) => t(`shortcut.menu.${name}`),
  role: (name) => t(`shortcut.role.${name}`),
}

/** Keeps main's native menu as the commands are: sent when what it shows has changed, at most once a frame. */
export function keepMenu(): void {
  let sent = ''
  let isWaiting = false
  const send = () => {
    isWaiting = false
    const nodes = menuTree(allCommands, commandContext(), window.studio.platform, words)
    const text = JSON.stringify(nodes)
    if (text === sent) return
    sent = text
    void told(() => ask('menu.set', [...nodes]))
  }
  const changed = () => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(send)
  }
  onContext(changed)
  onLanguage(changed)
  changed()
}
