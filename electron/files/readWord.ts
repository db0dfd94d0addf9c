import type { WordReturn } from '../../src/domain/script/wordReturn'
import { problem, ProblemError } from '../../src/ipc/problem'
import { documentParagraphs } from '../../src/interchange/word/documentParagraphs'
import { keysIn } from '../../src/interchange/word/exportedKeys'
import { commentsIn, stylesIn, targetsIn } from '../../src/interchange/word/wordParts'
import { wordSections } from '../../src/interchange/word/wordSections'
import { refuseOthers } from './sniff'
import { zipParts } from './zipParts'

export interface WordToRead {
  /** The name for messages. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The titles of the session's segments. */
  readonly titles: readonly string[]
}

/** Reads a `.docx`. Throws a `ProblemError` that says what is wrong with the file. */
export function readWord({ name: file, bytes, titles }: WordToRead): WordReturn {
  refuseOthers(bytes, file)
  const zip = zipParts(bytes, file)
  const textOf = (part: string | undefined): string | null => {
    const read = part === undefined ? null : zip.read(part)
    return read && new TextDecoder().decode(read)
  }
  const wellFormed = <Read>(read: () => Read): Read => {
    try {
      return read()
    } catch (error) {
      if (error instanceof ProblemError) throw error
      throw new ProblemError(problem('fileDamaged', { file }))
    }
  }
  return wellFormed(() => {
    // Parts are found by their references: not every program uses Word's names.
    const main = targetsIn(textOf('_rels/.rels') ?? emptyXml, '').get('officeDocument') ?? 'word/document.xml'
    const document = textOf(main)
    const [folder, name] = [main.slice(0, main.lastIndexOf('/')), main.slice(main.lastIndexOf('/') + 1)]
    const targets = targetsIn(textOf(`${folder}/_rels/${name}.rels`) ?? emptyXml, folder)
    const styles = stylesIn(textOf(targets.get('styles')) ?? emptyXml)
    const comments = commentsIn(textOf(targets.get('comments')) ?? emptyXml)
    const words = document === null ? null : documentParagraphs(document, styles)
    if (!words?.hasBody) throw new ProblemError(problem('wordUnreadable', { file }))
    const custom = textOf('docProps/custom.xml')
    return {
      ...wordSections({ ...words, comments, titles }),
      exportedKeys: custom === null ? null : keysIn(custom),
    }
  })
}

const emptyXml = '<none/>'
