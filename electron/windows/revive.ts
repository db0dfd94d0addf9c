import { app, dialog, type BrowserWindow } from 'electron'
import { startupPreferences } from '../startupPreferences'
import { Relapses } from './relapses'

/**
 * Reloads a window's page at once when its process is gone: a run may be going on. One that crashes every time is left
 * to `giveUp`, which may ask for another try.
 */
export function reviveWhenGone(window: BrowserWindow, load: () => void, giveUp: (tryAgain: () => void) => void): void {
  const relapses = new Relapses()
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    console.error(`The page of ${window.getTitle()} is gone: ${reason}`)
    const loadAgain = () => void (window.isDestroyed() || load())
    // Electron is still handling the lost process here.
    if (relapses.mayLoadAgain(performance.now())) return void setImmediate(loadAgain)
    giveUp(() => {
      relapses.forget()
      loadAgain()
    })
  })
}

const words = {
  'zh-CN': {
    message: '窗口反复意外中断',
    detail: '已保存的内容都在。可以再试一次；如果仍然这样，请重新启动电脑，再打开本程序。',
    buttons: ['再试一次', '退出'],
  },
  en: {
    message: 'The window keeps failing',
    detail: 'All that was saved is there. You can try once more; if it fails again, restart the computer.',
    buttons: ['Try again', 'Quit'],
  },
} as const

/** Asks whether to reload the planner's page once more, or to quit. */
export async function askToLoadAgain(tryAgain: () => void): Promise<void> {
  const { message, detail, buttons } = words[startupPreferences().preferences.language]
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message,
    detail,
    buttons: [...buttons],
    cancelId: 1,
  })
  if (response === 0) tryAgain()
  else app.quit()
}
