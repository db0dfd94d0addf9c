import { displayKinds, displayName, type DisplayInfo, type DisplaysState } from '../../ipc/displays'

/** What a display's window can show. */
export interface MenuChoice extends Pick<DisplayInfo, 'kind' | 'department'> {
  readonly name: string
  /** It is what the window shows. */
  readonly isShown: boolean
  /** Another window shows it: each display is in one place, which the console knows. */
  readonly isElsewhere: boolean
}

/** The displays in their order, one for each department that has something to do. */
export function menuChoices(
  shown: Pick<DisplayInfo, 'kind' | 'department'>,
  columns: readonly string[],
  { displays }: Pick<DisplaysState, 'displays'>,
): readonly MenuChoice[] {
  const open = new Set(displays.filter(({ isOpen }) => isOpen).map(displayName))
  return displayKinds
    .flatMap((kind) => (kind === 'department' ? columns : ['']).map((department) => ({ kind, department })))
    .map((which) => {
      const name = displayName(which)
      const isShown = name === displayName(shown)
      return { ...which, name, isShown, isElsewhere: !isShown && open.has(name) }
    })
}
