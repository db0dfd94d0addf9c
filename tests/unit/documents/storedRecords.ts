import path from 'node:path'
import { ClassicLevel } from 'classic-level'

export const storedKey = (id: string, seq: number) => `doc!${id}!u!${String(seq).padStart(10, '0')}`

/** Works on the records of a closed workspace. */
export async function onStore(
  folder: string,
  work: (level: ClassicLevel<string, Buffer>) => Promise<void>,
): Promise<void> {
  const level = new ClassicLevel<string, Buffer>(path.join(folder, 'store'), { valueEncoding: 'buffer' })
  await level.open()
  await work(level)
  await level.close()
}
