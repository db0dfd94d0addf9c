import { writeSync } from 'node:fs'
import { AttachmentFiles } from '../../../electron/attachments/attachmentFiles'

/** A program to be killed: stores a file again and again, and prints its hash each time that it is stored. */
const [folder = '', source = ''] = process.argv.slice(2)
const files = new AttachmentFiles(folder)
writeSync(1, 'begun\n')
for (let count = 0; ; count++) {
  const bytes = Buffer.alloc(2_000_000 + count, count)
  const { sha256 } = count % 2 === 0 ? await files.add({ path: source }, 'a', 0) : await files.add({ bytes }, 'b', 0)
  writeSync(1, `${sha256} ${count}\n`)
}
