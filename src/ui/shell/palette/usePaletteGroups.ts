import { useMemo } from 'react'
import { present } from '../../../domain/entity'
import { orderedRows } from '../../../domain/timing/schedule'
import { useTranslation } from '../../components/translation'
import { openSession } from '../../state/documents'
import { goTo } from '../../state/place'
import { useLibrary, useSession, useSummaries } from '../../state/read'
import { selectOnly } from '../../state/selection'
import { allCommands } from '../commands/allCommands'
import { isAvailable, type CommandContext } from '../../commands/command'
import { commandContext } from '../../commands/commandContext'
import { commandLabel } from '../../commands/commandWords'
import type { PaletteGroup, PaletteItem } from './paletteView'
import { runCommand } from '../../commands/runCommand'

/** Everything that the palette can run or jump to. */
export function usePaletteGroups(): readonly PaletteGroup[] {
  const commands = useCommandItems()
  const sessions = useSessionItems()
  const segments = useSegmentItems()
  return [
    { name: 'commands', items: commands },
    { name: 'segments', items: segments },
    { name: 'sessions', items: sessions },
  ]
}

function useCommandItems(): readonly PaletteItem[] {
  const { t } = useTranslation()
  return useMemo(() => {
    const context: CommandContext = { ...commandContext(), textFocused: false }
    return allCommands
      .filter((command) => command.id !== 'view.palette' && isAvailable(command, context))
      .map((command) => ({
        id: command.id,
        label: commandLabel(command),
        ...(command.menu === null ? {} : { hint: t(`shortcut.menu.${command.menu}`) }),
        keys: command.keys[0],
        run: () => runCommand(command),
      }))
    // The labels follow the language.
  }, [t])
}

function useSessionItems(): readonly PaletteItem[] {
  const { t } = useTranslation()
  const entries = useLibrary(({ sessions }) => sessions)
  const summaries = useSummaries()
  return useMemo(() => {
    const themes = new Map(summaries.map(({ id, theme }) => [id, theme]))
    return present(entries.values()).map(({ id, number }) => ({
      id,
      label: themes.get(id) || t('shell.session.untitled'),
      hint: t('shell.session.number', { number }),
      run: () => void openSession(id).then(() => goTo('planner', id)),
    }))
  }, [entries, summaries, t])
}

function useSegmentItems(): readonly PaletteItem[] {
  const { t } = useTranslation()
  const session = useSession()
  return useMemo(() => {
    if (!session) return []
    return orderedRows(session).map((row) => ({
      id: row.id,
      label: row.title,
      ...(row.type === 'segment' ? { hint: t(`term.kind.${row.kind}`) } : {}),
      run: () => {
        goTo('planner', session.id)
        selectOnly(row.id)
      },
    }))
  }, [session, t])
}
