import type { Language } from '../domain/timing/format'
import type zhAttachments from './zh-CN/attachments.json'
import type zhAttendees from './zh-CN/attendees.json'
import type zhCasePage from './zh-CN/casePage.json'
import type zhCases from './zh-CN/cases.json'
import type zhCommand from './zh-CN/command.json'
import type zhConcerns from './zh-CN/concerns.json'
import type zhDisplays from './zh-CN/displays.json'
import type zhFinding from './zh-CN/finding.json'
import type zhGesture from './zh-CN/gesture.json'
import type zhLibrary from './zh-CN/library.json'
import type zhLive from './zh-CN/live.json'
import type zhOverview from './zh-CN/overview.json'
import type zhPlanner from './zh-CN/planner.json'
import type zhPaper from './zh-CN/paper.json'
import type zhProblem from './zh-CN/problem.json'
import type zhSearch from './zh-CN/search.json'
import type zhSeasonSetUp from './zh-CN/seasonSetUp.json'
import type zhSessions from './zh-CN/sessions.json'
import type zhSettings from './zh-CN/settings.json'
import type zhShell from './zh-CN/shell.json'
import type zhShortcut from './zh-CN/shortcut.json'
import type zhSpreads from './zh-CN/spreads.json'
import type zhTerm from './zh-CN/term.json'
import type zhTrash from './zh-CN/trash.json'
import type zhVisits from './zh-CN/visits.json'

export { languages, type Language } from '../domain/timing/format'

/** The translations by area, as in zh-CN. English has the same keys. A key is `area.path.to.key`. */
export interface Words {
  attachments: typeof zhAttachments
  attendees: typeof zhAttendees
  casePage: typeof zhCasePage
  cases: typeof zhCases
  command: typeof zhCommand
  concerns: typeof zhConcerns
  displays: typeof zhDisplays
  finding: typeof zhFinding
  gesture: typeof zhGesture
  library: typeof zhLibrary
  live: typeof zhLive
  overview: typeof zhOverview
  planner: typeof zhPlanner
  paper: typeof zhPaper
  problem: typeof zhProblem
  search: typeof zhSearch
  seasonSetUp: typeof zhSeasonSetUp
  sessions: typeof zhSessions
  settings: typeof zhSettings
  shell: typeof zhShell
  shortcut: typeof zhShortcut
  spreads: typeof zhSpreads
  term: typeof zhTerm
  trash: typeof zhTrash
  visits: typeof zhVisits
}

const files = import.meta.glob<Record<string, unknown>>('./{zh-CN,en}/*.json', { eager: true, import: 'default' })

/** The translations of all areas in one language. */
export function wordsOf(language: Language): Record<string, unknown> {
  const folder = `./${language}/`
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith(folder))
      .map(([path, words]) => [path.slice(folder.length, -'.json'.length), words]),
  )
}
