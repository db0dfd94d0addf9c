import path from 'node:path'
import { app, utilityProcess } from 'electron'
import type { PaperChild } from './paperRenderer'

/** Font files must be real files: a packaged build has them outside of its archive. */
const fontsFolder = (): string => path.join(app.getAppPath().replace(/app\.asar$/, 'app.asar.unpacked'), 'node_modules')

export const forkPaperProcess = (): PaperChild =>
  utilityProcess.fork(path.join(__dirname, 'paperProcess.cjs'), [fontsFolder()], { serviceName: 'papers' })
