/** What can hang in the hall and back stage: 讲者屏, 候场屏, 观众屏, 部门屏. */
export const displayKinds = ['speaker', 'board', 'audience', 'department'] as const
export type DisplayKind = (typeof displayKinds)[number]

/** A screen that is plugged in. */
export interface ScreenInfo {
  /** Of the running system; another number after the next start. */
  readonly id: string
  readonly label: string
  /** In pixels of the layout. */
  readonly width: number
  readonly height: number
  readonly isPrimary: boolean
}

/** A display as it was last shown. */
export interface DisplayInfo {
  readonly kind: DisplayKind
  /** A department or custom cue column, for a department's display; empty for the others. */
  readonly department: string
  /** Where it is or would be; null while that screen is not plugged in. */
  readonly screenId: string | null
  readonly isOpen: boolean
}

export interface DisplaysState {
  readonly screens: readonly ScreenInfo[]
  readonly displays: readonly DisplayInfo[]
}

/** Which display is meant, wherever it hangs. */
export type DisplayId = Pick<DisplayInfo, 'kind' | 'department'>

/** One display of each kind, but one for each department. */
export const displayName = ({ kind, department }: DisplayId): string =>
  kind === 'department' ? `department-${department}` : kind
