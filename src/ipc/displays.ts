/** The displays in the hall and back stage: 讲者屏, 候场屏, 观众屏, 部门屏. */
export const displayKinds = ['speaker', 'board', 'audience', 'department'] as const
export type DisplayKind = (typeof displayKinds)[number]

/** A connected screen. */
export interface ScreenInfo {
  /** Valid until the system restarts. */
  readonly id: string
  readonly label: string
  /** In layout pixels. */
  readonly width: number
  readonly height: number
  readonly isPrimary: boolean
}

/** A display as it was last shown. */
export interface DisplayInfo {
  readonly kind: DisplayKind
  /** A department or a custom cue column, for a department's display; empty for the others. */
  readonly department: string
  /** Where it is or would be; null if that screen is not connected. */
  readonly screenId: string | null
  readonly isOpen: boolean
}

export interface DisplaysState {
  readonly screens: readonly ScreenInfo[]
  readonly displays: readonly DisplayInfo[]
}

/** Identifies a display, wherever it is. */
export type DisplayId = Pick<DisplayInfo, 'kind' | 'department'>

/** There is one display of each kind, and one for each department. */
export const displayName = ({ kind, department }: DisplayId): string =>
  kind === 'department' ? `department-${department}` : kind
