import { Modal } from '@mantine/core'
import { closePanel } from '../../state/appState'
import { Kbd } from '../../commands/Kbd'
import { useTranslation } from '../../components/translation'
import { gridShortcuts } from '../../planner/grid/gridShortcuts'
import { allCommands } from '../commands/allCommands'
import beside from './besideTheClock.module.css'
import { commandMenus, type Command } from '../../commands/command'
import { commandLabel } from '../../commands/commandWords'
import classes from './ShortcutSheet.module.css'

const groups = [...commandMenus, null].map((menu) => ({
  menu: menu ?? ('other' as const),
  commands: allCommands.filter((command) => command.menu === menu && command.keys.length > 0),
}))

/** All shortcuts: those of commands, from their list, and those of the cell cursor. */
export function ShortcutSheet() {
  const { t } = useTranslation()
  return (
    <Modal
      opened
      onClose={closePanel}
      size={760}
      title={t('shortcut.title')}
      classNames={beside}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className={classes.groups}>
        {groups
          .filter(({ commands }) => commands.length > 0)
          .map(({ menu, commands }) => (
            <section key={menu} className={classes.group} data-menu={menu}>
              <h3 className={classes.title}>{t(`shortcut.menu.${menu}`)}</h3>
              <dl>
                {commands.map((command) => (
                  <ShortcutRow key={command.id} label={commandLabel(command)} keys={command.keys} />
                ))}
              </dl>
            </section>
          ))}
        <section className={classes.group}>
          <h3 className={classes.title}>{t('shortcut.grid.title')}</h3>
          <dl>
            {gridShortcuts.map(({ name, keys }) => (
              <ShortcutRow key={name} label={t(`shortcut.grid.${name}`)} keys={keys} />
            ))}
          </dl>
        </section>
      </div>
    </Modal>
  )
}

function ShortcutRow({ label, keys }: { label: string; keys: Command['keys'] }) {
  return (
    <div className={classes.row}>
      <dt>{label}</dt>
      <dd>
        {keys.map((one) => (
          <Kbd key={one} keys={one} />
        ))}
      </dd>
    </div>
  )
}
