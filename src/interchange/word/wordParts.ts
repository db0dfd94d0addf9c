import type { ParagraphKind } from './wordParagraph'
import { readXml } from './wordXml'

/** The uses of styles in `word/styles.xml`, by id: Word and WPS change ids and preserve names. */
export function stylesIn(xml: string): ReadonlyMap<string, ParagraphKind> {
  const kinds = new Map<string, ParagraphKind>()
  let id = ''
  readXml(xml, {
    open(name, attribute) {
      if (name === 'style') id = attribute('styleId') ?? ''
      if (name === 'name' && isHeading.test(attribute('val') ?? '')) kinds.set(id, 'heading')
      if (name === 'name' && attribute('val') === factsStyle) kinds.set(id, 'facts')
      if (name === 'outlineLvl' && Number(attribute('val')) < 9) kinds.set(id, 'heading')
    },
    text: () => {},
    close: () => {},
  })
  return kinds
}

const isHeading = /^(?:heading|标题)\s*[1-9]$/i

/** The name of the style for lines under a heading. */
const factsStyle = '说明'

export interface CommentWords {
  readonly author: string
  readonly text: string
}

/** The comments in `word/comments.xml`, by id. */
export function commentsIn(xml: string): ReadonlyMap<string, CommentWords> {
  const comments = new Map<string, CommentWords>()
  let open: { id: string; author: string; text: string } | null = null
  let isText = false
  readXml(xml, {
    open(name, attribute) {
      if (name === 'comment') open = { id: attribute('id') ?? '', author: attribute('author') ?? '', text: '' }
      if (name === 'p' && open?.text) open.text += '\n'
      isText = name === 't'
    },
    text(text) {
      if (open && isText) open.text += text
    },
    close(name) {
      isText = false
      if (name !== 'comment' || !open) return
      comments.set(open.id, { author: open.author, text: open.text.trim() })
      open = null
    },
  })
  return comments
}

/** The paths of the parts that a part refers to, by the last word of their type: `styles`, `comments`. */
export function targetsIn(relationships: string, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  readXml(relationships, {
    open(name, attribute) {
      const [kind, target] = [attribute('Type')?.split('/').at(-1), attribute('Target')]
      if (name === 'other:Relationship' && kind && target && attribute('TargetMode') !== 'External')
        targets.set(kind, target.startsWith('/') ? target.slice(1) : joined(folder, target))
    },
    text: () => {},
    close: () => {},
  })
  return targets
}

/** Paths within a zip are separated by `/`. */
function joined(folder: string, target: string): string {
  const steps = folder === '' ? [] : folder.split('/')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
