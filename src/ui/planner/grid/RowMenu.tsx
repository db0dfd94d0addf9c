import { Menu } from '@mantine/core'
import { Fragment } from 'react'
import { useStore } from 'zustand'
import { reportFailure } from '../../feedback/reportFailure'
import { isAvailable, type Command } from '../../commands/command'
import { useCommandContext } from '../../commands/commandContext'
import { commandLabel } from '../../commands/commandWords'
import { plannerCommands } from '../plannerCommands'
import { runCommand } from '../../commands/runCommand'
import { Kbd } from '../../commands/Kbd'
import { MenuAt } from '../../components/MenuAt'
import { useTranslation } from '../../components/translation'
import { ask } from '../../state/studio'
import { focusGrid, focusGridAfterMenu } from './cellEditing'
import { rowMenuPlace } from './rowMenuPlace'

const clipboardActs = [
  { how: 'cut', keys: 'Mod+X' },
  { how: 'copy', keys: 'Mod+C' },
  { how: 'paste', keys: 'Mod+V' },
] as const
const copying = clipboardActs.filter(({ how }) => how === 'copy')

/** The running order gets the clipboard's events while it has the focus. */
function actOnRows(how: (typeof clipboardActs)[number]['how']): void {
  close()
  focusGrid()
  void reportFailure(() => ask('clipboard.act', how))
}

/** The commands for the selected rows, with their keys; unavailable ones are left out. */
export function RowMenu() {
  const { t } = useTranslation()
  const at = useStore(rowMenuPlace, (state) => state.at)
  const context = useCommandContext()
  if (!at) return null
  const commands = plannerCommands.filter((command) => isAvailable(command, context))
  return (
    <MenuAt label={t('planner.row.menu')} at={at} onClose={close}>
      {(context.readOnly ? copying : clipboardActs).map((act) => (
        <Menu.Item key={act.how} rightSection={<Kbd keys={act.keys} />} onClick={() => actOnRows(act.how)}>
          {t(`shortcut.role.${act.how}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      {commands.map((command, index) => (
        <Fragment key={command.id}>
          {command.divided && index > 0 && <Menu.Divider />}
          <Item command={command} />
        </Fragment>
      ))}
    </MenuAt>
  )
}

function Item({ command }: { command: Command }) {
  const [keys] = command.keys
  return (
    <Menu.Item rightSection={keys && <Kbd keys={keys} />} onClick={() => runCommand(command)}>
      {commandLabel(command)}
    </Menu.Item>
  )
}

/** The focus returns to the running order, unless a cell was just opened. */
function close(): void {
  rowMenuPlace.setState({ at: null })
  focusGridAfterMenu()
}
