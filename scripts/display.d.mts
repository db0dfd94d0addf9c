export interface VirtualDisplay {
  /** What a program needs to show its windows on it. */
  readonly env: NodeJS.ProcessEnv
  end(): void
}
export function hasDisplay(): boolean
export function canShowVirtually(): boolean
export function virtualDisplay(): Promise<VirtualDisplay>
