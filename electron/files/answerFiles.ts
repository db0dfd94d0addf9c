import path from 'node:path'
import { app, utilityProcess } from 'electron'
import { answer } from '../ipc/answer'
import { askFilesProcess, type FilesChild } from './askFilesProcess'

/** Answers the windows' requests about files. Files come as bytes: a path is never accepted from a page. */
export function answerFiles(): void {
  answer('word.read', (asked) => askFilesProcess(asked, { fork, memoryOf }))
}

const fork = (): FilesChild =>
  utilityProcess.fork(path.join(__dirname, 'filesProcess.cjs'), [], { serviceName: 'files' })

/** Electron counts in kilobytes. */
const memoryOf = (pid: number): number =>
  (app.getAppMetrics().find((process) => process.pid === pid)?.memory.workingSetSize ?? 0) * 1024
