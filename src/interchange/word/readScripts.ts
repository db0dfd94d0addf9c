import { markIn, type ScriptMark } from '../../domain/script/scriptMark'

/** A script as it stands in a Word file. */
export interface WordScript extends ScriptMark {
  readonly text: string
}

/** As much of the DOM as reading takes, so that a test can bring its own. */
export interface XmlNode {
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<XmlNode> & ArrayLike<XmlNode>
  getAttribute?(name: string): string | null
}

/**
 * The scripts under our bookmarks in `word/document.xml`, each once, in their order. Paragraphs are lines. What tracked
 * changes have deleted is not there any more, and what they have inserted is.
 */
export function readScripts(document: XmlNode): readonly WordScript[] {
  const found = new Map<string, { mark: ScriptMark; text: string }>()
  const open = new Map<string, string>()
  const write = (text: string) => {
    for (const name of open.values()) {
      const one = found.get(name)
      if (one) one.text += text
    }
  }
  const visit = (node: XmlNode): void => {
    switch (node.nodeName) {
      case 'w:bookmarkStart': {
        const name = node.getAttribute?.('w:name') ?? ''
        const mark = markIn(name)
        if (!mark || found.has(name)) return
        found.set(name, { mark, text: '' })
        open.set(node.getAttribute?.('w:id') ?? '', name)
        return
      }
      case 'w:bookmarkEnd':
        open.delete(node.getAttribute?.('w:id') ?? '')
        return
      case 'w:t':
        return write(node.textContent ?? '')
      case 'w:tab':
        return write(' ')
      case 'w:br':
      case 'w:cr':
        return write('\n')
      case 'w:del':
      case 'w:moveFrom':
      case 'w:pPr':
      case 'w:rPr':
        return
      case 'w:p':
        Array.from(node.childNodes).forEach(visit)
        return write('\n')
      default:
        Array.from(node.childNodes).forEach(visit)
    }
  }
  visit(document)
  return [...found.values()].map(({ mark, text }) => ({ ...mark, text: tidy(text) }))
}

/** Without blanks at the ends of lines and empty lines around. */
const tidy = (text: string): string => text.replaceAll(/[ \t\u00a0]+\n/g, '\n').trim()
