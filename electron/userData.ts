import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { app, dialog } from 'electron'

/**
 * Whether the app's own folder is writable. If it is not, the single-instance lock fails as if another instance were
 * running, and the app would silently quit.
 */
export function isUserDataUsable(): boolean {
  const folder = app.getPath('userData')
  const file = path.join(folder, `.write-test-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, '')
    rmSync(file)
    return true
  } catch {
    return false
  }
}

/** Reports it and quits with status 1. In both languages, because the chosen one is stored in that very folder. */
export function sayUserDataUnusable(): void {
  const folder = app.getPath('userData')
  const title = '实践汇 Studio 无法启动 · cannot start'
  const words = [
    `不能写入本程序的数据文件夹：${folder}`,
    '请检查这个文件夹的权限、它是不是一个文件，以及所在的磁盘是否已满或只读，然后再打开本程序。',
    '',
    `The app's data folder cannot be written: ${folder}`,
    'Check its permissions, that it is a folder, and that its disk is not full or read-only. Then start the app again.',
  ].join('\n')
  console.error(`${title}\n${words}`)
  void app.whenReady().then(() => {
    // Nobody can read a dialog in the tour.
    if (!process.env.STUDIO_TOUR) dialog.showErrorBox(title, words)
    app.exit(1)
  })
}
