import { goTo, type ScreenName } from '../state/place'
import { command, type Command } from './command'

const keysOf: Readonly<Record<ScreenName, string>> = {
  sessions: 'Mod+1',
  planner: 'Mod+2',
  print: 'Mod+3',
  live: 'Mod+4',
  cases: 'Mod+5',
  people: 'Mod+6',
  library: 'Mod+7',
  settings: 'Mod+,',
}
const ofSession: ReadonlySet<string> = new Set(['planner', 'print', 'live'])

/** One command for each screen, in the order of their keys. */
export const goCommands: readonly Command[] = (Object.keys(keysOf) as ScreenName[]).map((screen) =>
  command({
    id: `go.${screen}`,
    keys: keysOf[screen],
    menu: 'go',
    inText: true,
    divided: screen === 'cases' || screen === 'settings',
    enabled: ({ hasSession }) => hasSession || !ofSession.has(screen),
    run: () => goTo(screen),
  }),
)
