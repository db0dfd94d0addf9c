import { markIn, type WordMark } from '../../domain/script/wordMark'
import type { TrackedChange } from '../../domain/script/wordReturn'
import type { ParagraphKind, PlacedMark, WordParagraph } from './wordParagraph'
import { readXml, type XmlReader } from './wordXml'

export interface DocumentText {
  /** Whether it is a Word document. */
  readonly hasBody: boolean
  readonly paragraphs: readonly WordParagraph[]
  /** The commented text, by the id of the comment. */
  readonly commented: ReadonlyMap<string, string>
}

/** Reads `word/document.xml`. `kinds` gives the use of a style by its id. Throws if the XML is damaged. */
export function documentParagraphs(xml: string, kinds: ReadonlyMap<string, ParagraphKind>): DocumentText {
  const reader = new DocumentReader(kinds)
  readXml(xml, reader)
  const { hasBody, paragraphs, commented } = reader
  return { hasBody, paragraphs, commented }
}

/** Skips old formats of a changed paragraph, text boxes for old readers, and pinyin above characters. */
const isLeftOut = (name: string): boolean => name.endsWith('Change') || name === 'other:Fallback' || name === 'rt'

const added = new Set(['ins', 'moveTo'])
const removed = new Set(['del', 'moveFrom'])

/** Elements that stand for a character. */
const characters: Readonly<Record<string, string>> = { tab: ' ', ptab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' }

interface Draft {
  kind: ParagraphKind
  text: string
  readonly marks: PlacedMark[]
  readonly comments: string[]
  readonly tracked: { how: TrackedChange['how']; author: string; text: string }[]
  /** Its end is a tracked deletion: the next paragraph continues it. */
  isJoined: boolean
}

class DocumentReader implements XmlReader {
  hasBody = false
  readonly paragraphs: Draft[] = []
  readonly commented = new Map<string, string>()
  /** A text box contains paragraphs within a paragraph. */
  private readonly stack: Draft[] = []
  /** Content between two paragraphs belongs to the next. */
  private between: Pick<Draft, 'marks' | 'comments'> = { marks: [], comments: [] }
  private readonly changes: { name: string; how: TrackedChange['how']; author: string }[] = []
  private readonly bookmarks = new Map<string, { mark: WordMark; placed: PlacedMark[]; at: number }>()
  private readonly openComments = new Set<string>()
  private leftOut = 0
  private inProperties = 0
  private isText = false

  constructor(private readonly kinds: ReadonlyMap<string, ParagraphKind>) {}

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (this.leftOut > 0 || isLeftOut(name)) {
      this.leftOut += 1
      return
    }
    const draft = this.stack.at(-1)
    if (name === 'body') this.hasBody = true
    else if (name === 'p') this.begin()
    else if (name === 'pPr' || this.inProperties > 0) this.property(name, attribute, draft)
    else if (added.has(name) || removed.has(name))
      this.changes.push({ name, how: added.has(name) ? 'added' : 'removed', author: attribute('author') ?? '' })
    else if (name === 't' || name === 'delText') this.isText = true
    else if (name === 'bookmarkStart') this.startMark(attribute('id') ?? '', attribute('name') ?? '', draft)
    else if (name === 'bookmarkEnd') this.endMark(attribute('id') ?? '', draft)
    else if (name.startsWith('comment')) this.comment(name, attribute('id') ?? '', draft)
    else if (draft) this.write(characters[name] ?? '', draft)
  }

  text(text: string): void {
    const draft = this.stack.at(-1)
    if (this.isText && this.leftOut === 0 && draft) this.write(text, draft)
  }

  close(name: string): void {
    if (this.leftOut > 0) this.leftOut -= 1
    else if (this.inProperties > 0) this.inProperties -= 1
    else if (name === 't' || name === 'delText') this.isText = false
    else if (name === this.changes.at(-1)?.name) this.changes.pop()
    else if (name === 'p') this.end()
  }

  private begin(): void {
    const before = this.paragraphs.at(-1)
    const goesOn = this.stack.length === 0 && before?.isJoined ? this.paragraphs.pop() : undefined
    if (goesOn) goesOn.isJoined = false
    const fresh: Draft = { kind: 'text', text: '', ...this.between, tracked: [], isJoined: false }
    if (!goesOn) this.between = { marks: [], comments: [] }
    this.stack.push(goesOn ?? fresh)
  }

  private end(): void {
    const draft = this.stack.pop()
    if (draft) this.paragraphs.push(draft)
  }

  private property(name: string, attribute: (name: string) => string | undefined, draft: Draft | undefined): void {
    this.inProperties += 1
    if (!draft) return
    if (name === 'pStyle' && draft.text === '') draft.kind = this.kinds.get(attribute('val') ?? '') ?? 'text'
    if (name === 'outlineLvl' && Number(attribute('val')) < 9) draft.kind = 'heading'
    if (removed.has(name)) draft.isJoined = true
  }

  private write(text: string, draft: Draft): void {
    if (text === '') return
    const change = this.changes.find(({ how }) => how === 'removed') ?? this.changes.at(-1)
    if (change) {
      const { how, author } = change
      const last = draft.tracked.at(-1)
      if (last?.how === how && last.author === author) last.text += text
      else draft.tracked.push({ how, author, text })
    }
    if (change?.how === 'removed') return
    draft.text += text
    for (const id of this.openComments) this.commented.set(id, (this.commented.get(id) ?? '') + text)
  }

  private startMark(id: string, name: string, draft: Draft | undefined): void {
    const mark = markIn(name)
    if (!mark) return
    const at = draft?.text.length ?? 0
    const placed = draft ?? this.between
    this.bookmarks.set(id, { mark, placed: placed.marks, at })
    placed.marks.push({ mark, isEnd: false, at })
  }

  private endMark(id: string, draft: Draft | undefined): void {
    const begun = this.bookmarks.get(id)
    this.bookmarks.delete(id)
    const at = draft?.text.length ?? 0
    const placed = draft ?? this.between
    if (!begun || (begun.placed === placed.marks && begun.at === at)) return
    placed.marks.push({ mark: begun.mark, isEnd: true, at })
  }

  private comment(name: string, id: string, draft: Draft | undefined): void {
    if (name === 'commentRangeEnd') this.openComments.delete(id)
    else if (!this.commented.has(id)) {
      this.commented.set(id, '')
      const placed = draft ?? this.between
      placed.comments.push(id)
      if (name === 'commentRangeStart') this.openComments.add(id)
    }
  }
}
