import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)))

/** Where runtimes are cached, for all checkouts of one user. */
export const cacheFolder = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
  'shijianhui-studio',
)
