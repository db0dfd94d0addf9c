import { scriptFingerprint } from '../../domain/estimate/scriptFingerprint'
import { segmentKey } from '../../domain/script/wordMark'
import type { WordReturn, WordSection } from '../../domain/script/wordReturn'

/**
 * The state of a script when a Word file comes back: unchanged; changed there, here, or on both sides; different, with
 * the mark lost that could say which side changed; all its text deleted there; not found there; or its segment not
 * found here.
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
  /** Null if the segment is not found here. */
  readonly segmentId: string | null
  /** Its title here, or there if it is gone. */
  readonly title: string
  readonly state: ScriptState
  /** The file's text; null if it has no such section. */
  readonly there: string | null
  /** The app's text; null if the segment is gone. */
  readonly here: string | null
  /** Its title in the file if it was changed there; else null. */
  readonly titleThere: string | null
  /** The lines under its heading that were changed there: time and length, cues. */
  readonly factsThere: readonly string[]
  /** No mark says which segment it is: it was found by its heading. */
  readonly isByHeading: boolean
  readonly comments: WordSection['comments']
  readonly tracked: WordSection['tracked']
}

export interface ComparedFile {
  readonly rows: readonly ComparedScript[]
  /**
   * The file has no scripts at all and the session has some. Then its marks are probably damaged, so nothing of it may
   * be applied.
   */
  readonly isBlank: boolean
}

/** Compares what was exported (fingerprints in the marks), what the file says now, and what the app has now. */
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

/** By the mark, or without one by the heading, if no other section or segment has the same. */
function bySegment(sections: readonly WordSection[], session: readonly ScriptHere[]) {
  const byKey = new Map(sections.map((section) => [section.key, section]))
  const unmarked = sections.filter(({ key }) => key === null)
  const only = <One>(all: readonly One[]): One | undefined => (all.length === 1 ? all[0] : undefined)
  return ({ segmentId, title }: ScriptHere): WordSection | undefined =>
    byKey.get(segmentKey(segmentId)) ??
    (only(session.filter((one) => one.title === title)) && only(unmarked.filter((one) => one.title === title)))
}

/** In a section with known facts, a fact without a fingerprint is new. */
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
