import { t } from '../../i18n'
import { minuteMs } from '../../domain/timing/units'
import { clearCells, fillDown } from './grid/cellActions'
import { isPassing } from './grid/cellEditing'
import { editUnderCursor } from './grid/gridKeys'
import {
  addTime,
  confirmSelected,
  deleteSelected,
  dissolveParts,
  duplicateSelected,
  insertAbove,
  insertBelow,
  insertPart,
  isAnyAssumed,
  isAnySelected,
  moveSelected,
  toggleSkip,
} from './rowActions'
import { selectAll } from '../state/selection'
import { command, type Command, type CommandContext } from '../commands/command'

const canEdit = ({ hasSession, readOnly }: CommandContext): boolean => hasSession && !readOnly
const canEditRows = (context: CommandContext): boolean => canEdit(context) && context.selectedIds.length > 0

/** Headings cannot be skipped and have no time of their own. */
const canEditSegments = (context: CommandContext): boolean => canEditRows(context) && isAnySelected('segment')

/** The keys of commands on the cell under the cursor mean something else in a field or a button of the panel. */
const canEditCells = (context: CommandContext): boolean => canEditRows(context) && context.gridFocused

const segmentCommand = (declared: Omit<Parameters<typeof command>[0], 'menu' | 'scope'>): Command =>
  command({ menu: 'segment', scope: 'planner', enabled: canEditRows, ...declared })

/** Commands on rows of the running order. */
export const plannerCommands: readonly Command[] = [
  segmentCommand({ id: 'segment.insertBelow', keys: 'Mod+Enter', enabled: canEdit, run: insertBelow }),
  segmentCommand({ id: 'segment.insertAbove', keys: 'Mod+Shift+Enter', enabled: canEdit, run: insertAbove }),
  segmentCommand({
    id: 'segment.insertPart',
    keys: 'Mod+Shift+H',
    enabled: canEdit,
    run: () => insertPart(t('planner.row.newPart')),
  }),
  segmentCommand({ id: 'segment.editCell', keys: 'F2', divided: true, enabled: canEditCells, run: editUnderCursor }),
  segmentCommand({ id: 'segment.clearCell', keys: ['Delete', 'Backspace'], enabled: canEditCells, run: clearCells }),
  segmentCommand({
    id: 'segment.fillDown',
    keys: 'Mod+D',
    inText: true,
    enabled: (context) => canEditCells(context) && canEditSegments(context) && (!context.textFocused || isPassing()),
    run: fillDown,
  }),
  segmentCommand({ id: 'segment.duplicate', keys: 'Mod+Shift+D', divided: true, run: duplicateSelected }),
  segmentCommand({ id: 'segment.skip', keys: 'Mod+Shift+K', enabled: canEditSegments, run: toggleSkip }),
  segmentCommand({ id: 'segment.delete', keys: ['Mod+Backspace', 'Mod+Delete'], run: () => deleteSelected() }),
  segmentCommand({
    id: 'segment.dissolvePart',
    enabled: (context) => canEditRows(context) && isAnySelected('part'),
    run: dissolveParts,
  }),
  segmentCommand({ id: 'segment.moveUp', keys: 'Alt+ArrowUp', divided: true, run: () => moveSelected(-1) }),
  segmentCommand({ id: 'segment.moveDown', keys: 'Alt+ArrowDown', run: () => moveSelected(1) }),
  segmentCommand({
    id: 'segment.longer',
    keys: 'Alt+ArrowRight',
    divided: true,
    enabled: canEditSegments,
    run: () => addTime(minuteMs),
  }),
  segmentCommand({
    id: 'segment.shorter',
    keys: 'Alt+ArrowLeft',
    enabled: canEditSegments,
    run: () => addTime(-minuteMs),
  }),
  segmentCommand({
    id: 'segment.confirmLength',
    keys: 'Alt+Enter',
    enabled: (context) => canEditRows(context) && isAnyAssumed(),
    run: confirmSelected,
  }),
  segmentCommand({
    id: 'segment.selectAll',
    keys: 'Mod+A',
    divided: true,
    enabled: ({ hasSession }) => hasSession,
    run: selectAll,
  }),
]
