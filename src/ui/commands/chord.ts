/** The keys of one shortcut, parsed. */
export interface Chord {
  readonly mod: boolean
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
  /** As in `KeyboardEvent.key`, letters in upper case, `Space` for the space bar. */
  readonly key: string
}

const parsed = new Map<string, Chord>()

/** Parses `Mod+Shift+K`. A plus sign itself is written `Plus`. */
export function chordOf(keys: string): Chord {
  const known = parsed.get(keys)
  if (known) return known
  const parts = keys.split('+')
  const key = parts.pop() ?? ''
  const chord = {
    mod: parts.includes('Mod'),
    ctrl: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: key.length === 1 ? key.toUpperCase() : key,
  }
  parsed.set(keys, chord)
  return chord
}

/** Whether a chord types no text. */
export const isModified = ({ mod, ctrl, alt, key }: Chord): boolean => mod || ctrl || alt || /^F\d+$/.test(key)
