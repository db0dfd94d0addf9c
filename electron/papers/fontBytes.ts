import { readFileSync } from 'node:fs'

const read = new Map<string, Buffer>()

/** A font file. Each has 10 to 15 MB, so it is read once and stays in the paper process. */
export function fontBytes(file: string): Buffer {
  const bytes = read.get(file) ?? readFileSync(file)
  read.set(file, bytes)
  return bytes
}
