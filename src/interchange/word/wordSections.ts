import type { WordMark } from '../../domain/script/wordMark'
import type { Remarks, TrackedChange, WordComment, WordReturn, WordSection } from '../../domain/script/wordReturn'
import type { WordParagraph } from './wordParagraph'
import type { CommentWords } from './wordParts'

type MarkOf<Kind extends WordMark['kind']> = Extract<WordMark, { kind: Kind }>

interface Draft extends Remarks {
  key: string | null
  title: string | null
  titleExported: string | null
  exported: string | null
  readonly facts: { text: string; exported: string | null }[]
  readonly lines: string[]
  readonly comments: WordComment[]
  readonly tracked: TrackedChange[]
  /** Its script has begun: text in the style of facts is no longer a fact. */
  isBegun: boolean
}

interface Given {
  readonly paragraphs: readonly WordParagraph[]
  readonly commented: ReadonlyMap<string, string>
  readonly comments: ReadonlyMap<string, CommentWords>
  /** The titles of the session's segments: a paragraph with one of them after a number is a heading. */
  readonly titles: readonly string[]
}

/**
 * The sections of a Word file, in order. A section goes from a heading to the next; its marks say which segment it is.
 * A heading is never part of a script, whatever the bookmarks say: LibreOffice splits a script's mark into one at its
 * beginning and one of the same name on the next heading, and the second remains when the script is deleted.
 */
export function wordSections(given: Given): Pick<WordReturn, 'sections' | 'elsewhere'> {
  const builder = new SectionBuilder(given)
  given.paragraphs.forEach((paragraph) => builder.add(paragraph))
  return builder.finish()
}

class SectionBuilder {
  private readonly sections: Draft[] = []
  private readonly elsewhere = { comments: [] as WordComment[], tracked: [] as TrackedChange[] }
  private current: Draft | null = null
  private isLastInFactsStyle = false
  private readonly titles: ReadonlySet<string>
  private readonly hasTitleMarks: boolean

  constructor(private readonly given: Given) {
    this.titles = new Set(given.titles)
    this.hasTitleMarks = given.paragraphs.some((paragraph) => markOf(paragraph, 'title') !== undefined)
  }

  add(paragraph: WordParagraph): void {
    const title = markOf(paragraph, 'title')
    if (title || this.isHeading(paragraph)) this.heading(paragraph, title)
    else if (markOf(paragraph, 'closing')) this.current = null
    else this.body(paragraph)
    this.remark(paragraph)
  }

  finish(): Pick<WordReturn, 'sections' | 'elsewhere'> {
    // In files from before the last line had a mark, it ends the file in the style of facts.
    if (this.isLastInFactsStyle) this.current?.lines.pop()
    return { sections: this.sections.map(sectionOf), elsewhere: this.elsewhere }
  }

  private isHeading({ kind, text, marks }: WordParagraph): boolean {
    const isNumbered = number.test(text)
    const isKnown = this.titles.has(titleIn(text))
    // Other headings were inserted into a script.
    if (kind === 'heading')
      return isKnown || marks.some(({ mark }) => mark.kind === 'script') || (isNumbered && !this.hasTitleMarks)
    return kind === 'text' && isNumbered && isKnown
  }

  private heading({ text, marks }: WordParagraph, mark: MarkOf<'title'> | undefined): void {
    for (const { mark: ending } of marks) if (ending.kind === 'script') this.claim(ending)
    const section = this.begin(titleIn(text))
    if (mark && !this.isKnown(mark.key))
      Object.assign(section, { key: mark.key, titleExported: mark.title, exported: mark.exported })
  }

  /** Assigns the open section to a segment, unless it is assigned. False if it belongs to another. */
  private claim({ key, exported }: MarkOf<'script'>): boolean {
    if (this.current && this.current.key === null && !this.isKnown(key)) Object.assign(this.current, { key, exported })
    return this.current?.key === key
  }

  private body(paragraph: WordParagraph): void {
    const { kind, text, marks } = paragraph
    const fact = markOf(paragraph, 'fact')
    const begins = marks.filter(({ mark, isEnd }) => mark.kind === 'script' && !isEnd)
    if (fact) return this.fact(fact, text)
    if (kind === 'facts' && begins.length === 0 && this.current && !this.current.isBegun) {
      if (text.trim() !== '') this.current.facts.push({ text: text.trim(), exported: null })
      return
    }
    this.isLastInFactsStyle = kind === 'facts' && this.current !== null
    let from = 0
    const writeTo = (to: number) => {
      if (this.current && (to > from || text === '')) this.current.lines.push(text.slice(from, to))
      from = to
    }
    for (const { mark, isEnd, at } of marks) {
      if (mark.kind !== 'script') continue
      if (isEnd && this.current?.key === mark.key) {
        writeTo(at)
        this.current = null
      } else if (!isEnd && !this.claim(mark)) {
        if (this.isKnown(mark.key)) continue
        // Its heading was deleted.
        writeTo(at)
        this.begin(null)
        this.claim(mark)
      }
      if (this.current) this.current.isBegun = true
    }
    writeTo(text.length)
    if (this.current && text.trim() !== '') this.current.isBegun = true
  }

  private fact({ key, fact }: MarkOf<'fact'>, text: string): void {
    let section = this.current
    if (section?.key !== key) {
      if (this.isKnown(key)) return
      section = section?.key === null ? section : this.begin(null)
      section.key = key
    }
    section.facts.push({ text: text.trim(), exported: fact })
  }

  private begin(title: string | null): Draft {
    this.isLastInFactsStyle = false
    const section: Draft = {
      key: null,
      title,
      titleExported: null,
      exported: null,
      facts: [],
      lines: [],
      comments: [],
      tracked: [],
      isBegun: false,
    }
    this.sections.push(section)
    this.current = section
    return section
  }

  private isKnown(key: string): boolean {
    return this.sections.some((section) => section.key === key)
  }

  private remark({ comments, tracked }: WordParagraph): void {
    const target = this.current ?? this.elsewhere
    target.tracked.push(...tracked.filter(({ text }) => text.trim() !== ''))
    for (const id of comments) {
      const words = this.given.comments.get(id)
      if (words) target.comments.push({ ...words, about: (this.given.commented.get(id) ?? '').trim() })
    }
  }
}

const sectionOf = (draft: Draft): WordSection => ({
  key: draft.key,
  title: draft.title,
  titleExported: draft.titleExported,
  exported: draft.exported,
  facts: draft.facts,
  comments: draft.comments,
  tracked: draft.tracked,
  script: tidy(draft.lines.join('\n')),
})

function markOf<Kind extends WordMark['kind']>({ marks }: WordParagraph, kind: Kind): MarkOf<Kind> | undefined {
  return marks.map(({ mark }) => mark).find((mark): mark is MarkOf<Kind> => mark.kind === kind)
}

/** The format of exported headings: a number and a wide space. */
const number = /^\s*\d{1,3}[\s\u3000.、．]+(?=\S)/

const titleIn = (text: string): string => text.replace(number, '').replaceAll(/\s+/g, ' ').trim()

/** Trims line ends and surrounding empty lines. */
const tidy = (text: string): string => text.replaceAll(/[ \t\u00a0]+\n/g, '\n').trim()
