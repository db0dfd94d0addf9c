import { scriptFingerprint } from '../../domain/estimate/scriptFingerprint'
import { segmentKey } from '../../domain/script/wordMark'
import type { WordReturn, WordSection } from '../../domain/script/wordReturn'

/**
 * How a script stands after a Word file was away: nobody has touched it, it was changed there, here, or on both sides;
 * it differs and the mark that knew how it left is lost; all its words were deleted there; it cannot be found there; or
 * the segment cannot be found here.
 */
export const scriptStates = [
  'kept',
  'changedThere',
  'changedHere',
  'both',
  'differs',
  'emptied',
  'lost',
  'gone',
] as const
export type ScriptState = (typeof scriptStates)[number]

export interface ScriptHere {
  readonly segmentId: string
  readonly title: string
  readonly script: string
}

export interface ComparedScript {
  /** Null where the segment cannot be found here. */
  readonly segmentId: string | null
  /** As it is called here, or there where it is gone. */
  readonly title: string
  readonly state: ScriptState
  /** What the file says; null where it has no such section. */
  readonly there: string | null
  /** What the app holds; null where the segment is gone. */
  readonly here: string | null
  /** Its title in the file, where it was changed there; else null. */
  readonly titleThere: string | null
  /** The lines under its heading that were changed there: time and length, cues. */
  readonly factsThere: readonly string[]
  /** It has no mark that tells whose it is: it was found by its heading. */
  readonly isByHeading: boolean
  readonly comments: WordSection['comments']
  readonly tracked: WordSection['tracked']
}

export interface ComparedFile {
  readonly rows: readonly ComparedScript[]
  /**
   * The file has no script at all where the session has some. That is how a file looks whose marks were damaged, so
   * nothing of it may be taken over.
   */
  readonly isBlank: boolean
}

/** Compares what was exported (the marks carry fingerprints), what the file holds now, and what the app holds now. */
export function compareScripts(
  { sections, exportedKeys }: Pick<WordReturn, 'sections' | 'exportedKeys'>,
  session: readonly ScriptHere[],
): ComparedFile {
  const taken = new Set<WordSection>()
  const sectionOf = bySegment(sections, session)
  const ofSession = session.flatMap((here): ComparedScript[] => {
    const section = sectionOf(here) ?? null
    const { segmentId, title, script } = here
    const row = { ...base(section), segmentId, title, here: script }
    if (section === null) return exportedKeys?.includes(segmentKey(segmentId)) ? [row] : []
    taken.add(section)
    return [{ ...row, ...changesOf(section, here) }]
  })
  const gone = sections.filter((section) => !taken.has(section) && hasWords(section))
  const rows = [...ofSession, ...gone.map((section): ComparedScript => ({ ...base(section), state: 'gone' }))]
  const found = rows.filter(({ there }) => there !== null)
  const isBlank = found.some(({ here }) => here) && found.every(({ there }) => there === '')
  return { rows, isBlank }
}

const base = (section: WordSection | null): ComparedScript => ({
  segmentId: null,
  title: section?.title ?? '',
  state: 'lost',
  there: section?.script ?? null,
  here: null,
  titleThere: null,
  factsThere: section?.facts.filter(isChanged).map(({ text }) => text) ?? [],
  isByHeading: section !== null && section.key === null,
  comments: section?.comments ?? [],
  tracked: section?.tracked ?? [],
})

/** By the mark; where there is none, by the heading, as long as no other section or segment is called so. */
function bySegment(sections: readonly WordSection[], session: readonly ScriptHere[]) {
  const byKey = new Map(sections.map((section) => [section.key, section]))
  const unmarked = sections.filter(({ key }) => key === null)
  const only = <One>(all: readonly One[]): One | undefined => (all.length === 1 ? all[0] : undefined)
  return ({ segmentId, title }: ScriptHere): WordSection | undefined =>
    byKey.get(segmentKey(segmentId)) ??
    (only(session.filter((one) => one.title === title)) && only(unmarked.filter((one) => one.title === title)))
}

/** What is not said of a fact when it was exported is new in a section whose other facts are known. */
const isChanged = ({ text, exported }: WordSection['facts'][number], _: number, all: WordSection['facts']): boolean =>
  exported === null ? all.some((fact) => fact.exported !== null) : scriptFingerprint(text) !== exported

function changesOf(section: WordSection, here: ScriptHere): Pick<ComparedScript, 'state' | 'titleThere'> {
  const { title, titleExported } = section
  const there = scriptFingerprint(title ?? '')
  const isRenamed = there !== '' && there !== titleExported && ![there, ''].includes(scriptFingerprint(here.title))
  return { state: stateOf(section, here.script), titleThere: isRenamed ? title : null }
}

function stateOf({ exported, script }: WordSection, scriptHere: string): ScriptState {
  const [there, here] = [scriptFingerprint(script), scriptFingerprint(scriptHere)]
  if (there === here) return 'kept'
  if (there === exported) return 'changedHere'
  if (there === '') return 'emptied'
  if (exported === null) return 'differs'
  return here === exported ? 'changedThere' : 'both'
}

const hasWords = ({ script, comments, tracked }: WordSection): boolean =>
  script !== '' || comments.length > 0 || tracked.length > 0
