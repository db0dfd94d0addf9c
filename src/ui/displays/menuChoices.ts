import { displayKinds, displayName, type DisplayId, type DisplaysState } from '../../ipc/displays'

/** What a display's window can show. */
export interface MenuChoice extends DisplayId {
  readonly name: string
  /** It is what the window shows. */
  readonly isShown: boolean
  /** Another window shows it: each display is in one place, which the console knows. */
  readonly isElsewhere: boolean
}

/** The displays in their order, one for each department that has something to do. */
export function menuChoices(
  shown: DisplayId,
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

/** The display that comes after the one that is shown, of those that no other window shows; at the end, the first. */
export function choiceAfter(choices: readonly MenuChoice[]): MenuChoice | null {
  const at = choices.findIndex(({ isShown }) => isShown)
  const following = [...choices.slice(at + 1), ...choices.slice(0, Math.max(at, 0))]
  return following.find(({ isElsewhere }) => !isElsewhere) ?? null
}
