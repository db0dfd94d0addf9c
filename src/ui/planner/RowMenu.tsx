import { Menu } from '@mantine/core'
import { Fragment } from 'react'
import { useStore } from 'zustand'
import { isAvailable, type Command } from '../commands/command'
import { useCommandContext } from '../commands/commandContext'
import { labelOf } from '../commands/commandWords'
import { plannerCommands } from '../commands/plannerCommands'
import { runCommand } from '../commands/runCommand'
import { Kbd } from '../components/Kbd'
import { MenuAt } from '../components/MenuAt'
import { useTranslation } from '../components/translation'
import { cellEditing, focusGrid } from './cellEditing'
import { rowMenuPlace } from './rowMenuPlace'

/** What can be done with the chosen rows, with its keys; what cannot be done with them is left out. */
export function RowMenu() {
  const { t } = useTranslation()
  const at = useStore(rowMenuPlace, (state) => state.at)
  const context = useCommandContext()
  if (!at) return null
  const commands = plannerCommands.filter((command) => isAvailable(command, context))
  return (
    <MenuAt label={t('planner.row.menu')} at={at} onClose={close}>
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
      {labelOf(command)}
    </Menu.Item>
  )
}

/** The keys go back to the running order, but for a cell that was just opened. */
function close(): void {
  rowMenuPlace.setState({ at: null })
  if (cellEditing.getState().rowId === null) focusGrid()
}
