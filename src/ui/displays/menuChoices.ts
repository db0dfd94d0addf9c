import { displayKinds, displayName, type DisplayId, type DisplaysState } from '../../ipc/displays'

/** What a display's window can show. */
export interface MenuChoice extends DisplayId {
  readonly name: string
  /** The window already shows it. */
  readonly isShown: boolean
  /** Another window shows it: each display is open only once, and the console knows where. */
  readonly isElsewhere: boolean
}

/** The displays in their order, one for each department with cues. */
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

/** The display after the shown one, of those that no other window shows; after the last one, the first. */
export function choiceAfter(choices: readonly MenuChoice[]): MenuChoice | null {
  const at = choices.findIndex(({ isShown }) => isShown)
  const following = [...choices.slice(at + 1), ...choices.slice(0, Math.max(at, 0))]
  return following.find(({ isElsewhere }) => !isElsewhere) ?? null
}
