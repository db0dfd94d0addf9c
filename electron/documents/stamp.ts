import { mkdir } from 'node:fs/promises'
import path from 'node:path'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The local time as a folder name, `2026-05-20T0912`: sorts by age. */
export function stampOf(at: number): string {
  const time = new Date(at)
  const date = [time.getFullYear(), twoDigits(time.getMonth() + 1), twoDigits(time.getDate())].join('-')
  return `${date}T${twoDigits(time.getHours())}${twoDigits(time.getMinutes())}`
}

/** The parts of a name made by `makeStampedFolder`. */
export const stampShape = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(\d\d)(-\d+)?$/

/** Makes a folder named by the time, with `-2`, `-3`… if there is one of that minute. Returns its path. */
export async function makeStampedFolder(parent: string, at: number): Promise<string> {
  await mkdir(parent, { recursive: true })
  for (let turn = 1; ; turn++) {
    const folder = path.join(parent, turn === 1 ? stampOf(at) : `${stampOf(at)}-${turn}`)
    try {
      await mkdir(folder)
      return folder
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
