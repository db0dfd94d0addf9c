import { displayKinds, displayName, type DisplayInfo, type DisplaysState } from '../../../ipc/displays'

/** A display as the panel lists it. */
export interface DisplayRow {
  readonly name: string
  readonly kind: DisplayInfo['kind']
  readonly department: string
  /** The screen it is on, or would open on; null: none is connected. */
  readonly screenId: string | null
  readonly isOpen: boolean
  /** `remembered`: it was on that screen before; `lost`: its screen is not connected. */
  readonly place: 'fresh' | 'remembered' | 'lost'
}

/**
 * The displays in their order. Of the departments, those that were ever opened and one more; `columns` are the
 * departments of the run. A display that was never placed gets the first free screen that is not the main one.
 */
export function displayRows({ screens, displays }: DisplaysState, columns: readonly string[]): readonly DisplayRow[] {
  const taken = new Set(displays.filter(({ isOpen }) => isOpen).map(({ screenId }) => screenId))
  const others = screens.filter(({ isPrimary }) => !isPrimary)
  const offered = others.find(({ id }) => !taken.has(id)) ?? others[0] ?? screens[0] ?? null
  const rowOf = (kind: DisplayInfo['kind'], department: string): DisplayRow => {
    const name = displayName({ kind, department })
    const placed = displays.find((one) => displayName(one) === name)
    if (!placed) return { name, kind, department, screenId: offered?.id ?? null, isOpen: false, place: 'fresh' }
    const { screenId, isOpen } = placed
    const place = screenId === null ? 'lost' : 'remembered'
    return { name, kind, department, screenId: screenId ?? offered?.id ?? null, isOpen, place }
  }
  const known = displays.filter(({ kind }) => kind === 'department').map(({ department }) => department)
  const another = columns.find((column) => !known.includes(column))
  return displayKinds.flatMap((kind) =>
    kind === 'department'
      ? [...known, ...(another === undefined ? [] : [another])].map((department) => rowOf(kind, department))
      : [rowOf(kind, '')],
  )
}
