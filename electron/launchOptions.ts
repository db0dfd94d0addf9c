import path from 'node:path'

export interface LaunchOptions {
  /** The workspace's folder; null for the one in the app's data folder. */
  readonly workspace: string | null
  /** Set if there is no display: the folder for a screenshot and a programme. */
  readonly tourFolder: string | null
}

/** Reads `--workspace=DIR` (or `--workspace DIR`) and the environment's `STUDIO_TOUR`. */
export function launchOptions(argv: readonly string[], env: NodeJS.ProcessEnv): LaunchOptions {
  const joined = argv.find((argument) => argument.startsWith('--workspace='))?.slice('--workspace='.length)
  const at = argv.indexOf('--workspace')
  const given = joined ?? (at >= 0 ? argv[at + 1] : undefined)
  return {
    workspace: given ? path.resolve(given) : null,
    tourFolder: env.STUDIO_TOUR ? path.resolve(env.STUDIO_TOUR) : null,
  }
}
