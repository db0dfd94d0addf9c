import type { RunningStudio } from '../studio'
import { LiveConsole } from './console'
import { Shell } from './shell'

/** The sample's session that the tests of the console use, and the titles of its first segments. */
export const theme = '文明实践助推社会治理'
export const first = '开场：视频《浪尖上的文明实践》'
export const second = '主持人开场、介绍嘉宾'
export const third = '乐山片区“幸福乐加梯”'
export const fourth = '情景剧《上上下下》'

type Kind = '彩排' | '开始演出'

/** Opens the sample's session in the console, which waits for the start. */
export async function openShow({ window }: RunningStudio, kind: Kind = '开始演出'): Promise<LiveConsole> {
  const shell = new Shell(window)
  await shell.chooseSample()
  await shell.openSession(theme)
  return LiveConsole.open(window, kind)
}

/** The same, with its first segment running. */
export async function startShow(running: RunningStudio, kind?: Kind): Promise<LiveConsole> {
  const live = await openShow(running, kind)
  await running.window.keyboard.press('Space')
  await live.expectCurrent(first)
  return live
}

/** The same, with its third segment running: a long one, with a speaker and missing people. */
export async function startShowAtThird(running: RunningStudio): Promise<LiveConsole> {
  const live = await startShow(running)
  await live.jump(3, third)
  return live
}
