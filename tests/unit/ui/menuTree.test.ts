import { describe, expect, test, vi } from 'vitest'
import { templateOf } from '../../../electron/menuTemplate'
import { command, type CommandContext } from '../../../src/ui/commands/command'
import { menuTree, type MenuWords } from '../../../src/ui/shell/commands/menuTree'
import type { MenuNode } from '../../../src/ipc/menuNodes'

const run = () => {}
const commands = [
  command({ id: 'session.create', keys: 'Mod+N', menu: 'file', run }),
  command({ id: 'paper.print', keys: 'Mod+P', menu: 'file', divided: true, enabled: () => false, run }),
  command({ id: 'edit.undo', keys: 'Mod+Z', menu: 'edit', run }),
  command({ id: 'edit.redo', keys: ['Mod+Shift+Z', 'Mod+Y'], menu: 'edit', run }),
  command({ id: 'segment.delete', keys: 'Delete', menu: 'segment', scope: 'planner', run }),
  command({ id: 'go.settings', keys: 'Mod+,', menu: 'go', run }),
  command({ id: 'go.sessions', keys: 'Mod+1', menu: 'go', run }),
  command({ id: 'hidden.one', run }),
]
const context: CommandContext = {
  selectedIds: [],
  place: { screen: 'sessions', sessionId: null },
  hasSession: false,
  readOnly: false,
  canUndo: false,
  canRedo: false,
  textFocused: false,
  gridFocused: true,
  runPhase: null,
  canTakeMinute: true,
  canSkipNext: true,
  canGoBack: true,
  isLocked: false,
  tray: null,
}
const words: MenuWords = { command: (id) => id, menu: (name) => name, role: (name) => name }

/** A menu on one line: `file: session.create[CommandOrControl+N] | (paper.print)…`; what is disabled is in brackets. */
const shown = ({ label, items = [] }: MenuNode): string => `${label}: ${items.map(item).join(' ')}`
function item({ label, separator, enabled, accelerator }: MenuNode): string {
  if (separator) return '|'
  const named = enabled === false ? `(${label})` : label
  return accelerator ? `${named}[${accelerator}]` : named
}

test.each([
  [
    'win32',
    [
      'file: session.create[CommandOrControl+N] | (paper.print)[CommandOrControl+P] | go.settings[CommandOrControl+,] | quit',
      'edit: edit.undo[CommandOrControl+Z] edit.redo[CommandOrControl+Shift+Z] | cut copy paste selectAll',
      'segment: (segment.delete)',
      'view: | resetZoom zoomIn zoomOut | togglefullscreen',
      'go: go.sessions[CommandOrControl+1]',
      'help: | about',
    ],
  ],
  [
    'darwin',
    [
      'app: about | go.settings[CommandOrControl+,] | services | hide hideOthers unhide | quit',
      'file: session.create[CommandOrControl+N] | (paper.print)[CommandOrControl+P] | close',
      'edit: edit.undo[CommandOrControl+Z] edit.redo[CommandOrControl+Shift+Z] | cut copy paste selectAll',
      'segment: (segment.delete)',
      'view: | resetZoom zoomIn zoomOut | togglefullscreen',
      'go: go.sessions[CommandOrControl+1]',
      'window: minimize zoom | front',
    ],
  ],
] as const)('the menu on %s', (platform, expected) => {
  expect(menuTree(commands, context, platform, words).map(shown)).toEqual(expected)
})

describe('what main draws', () => {
  const press = { triggeredByAccelerator: true }
  const click = { triggeredByAccelerator: false }
  const chosen = vi.fn<(id: string) => void>()
  const drawn = templateOf(
    [
      { label: 'File', items: [{ label: 'New', command: 'session.create', accelerator: 'CommandOrControl+N' }] },
      { label: '', separator: true },
      { label: 'Quit', role: 'quit' },
    ],
    chosen,
  )
  const fileItems = drawn[0]?.submenu
  const created = Array.isArray(fileItems) ? fileItems[0] : undefined

  test('shows a key and leaves it to the window', () => {
    expect(created).toMatchObject({ label: 'New', accelerator: 'CommandOrControl+N', registerAccelerator: false })
  })

  test('sends the command that is clicked, not the one whose key is pressed', () => {
    const choose = created?.click as ((...given: unknown[]) => void) | undefined
    choose?.(null, null, press)
    expect(chosen).not.toHaveBeenCalled()
    choose?.(null, null, click)
    expect(chosen).toHaveBeenCalledExactlyOnceWith('session.create')
  })

  test('leaves roles and separators to the system', () => {
    expect(drawn.slice(1)).toEqual([{ type: 'separator' }, { label: 'Quit', role: 'quit' }])
  })
})
