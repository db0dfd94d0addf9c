export interface Runtime {
  /** The unpacked runtime. */
  readonly folder: string
  readonly executable: string
}
export interface Launch {
  readonly executable: string
  /** What must come first on the command line. */
  readonly args: readonly string[]
}
export function resolveRuntime(): Promise<Runtime>
export function launchOf(runtime: Runtime, appFolder?: string): Launch
export function sandboxFlags(): readonly string[]
