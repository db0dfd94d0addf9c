import { goTo, needsSession, type ScreenName } from '../../state/place'
import { command, type Command } from '../../commands/command'

/** Null: it has none, but a place in the menu and the palette. */
const keysOf: Readonly<Record<ScreenName, string | null>> = {
  overview: 'Mod+0',
  sessions: 'Mod+1',
  planner: 'Mod+2',
  attendees: 'Mod+3',
  live: 'Mod+4',
  print: 'Mod+5',
  visits: null,
  concerns: null,
  cases: 'Mod+6',
  spreads: null,
  people: 'Mod+7',
  library: 'Mod+8',
  trash: 'Mod+9',
  settings: 'Mod+,',
}

/** One command for each screen, in the order of the sidebar, with those of the open session together. */
export const goCommands: readonly Command[] = (Object.keys(keysOf) as ScreenName[]).map((screen) =>
  command({
    id: `go.${screen}`,
    keys: keysOf[screen] ?? [],
    menu: 'go',
    inText: true,
    divided: screen === 'visits' || screen === 'settings',
    enabled: ({ hasSession }) => hasSession || !needsSession(screen),
    run: () => goTo(screen),
  }),
)
