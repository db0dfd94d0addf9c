/** A stretch of a script: words that are spoken, or a direction that is not. */
export interface ScriptStretch {
  readonly text: string
  readonly isDirection: boolean
}

const bracketed = /(\[[^\]\n]*\]|［[^］\n]*］|【[^】\n]*】)/
/** Words in round brackets are a direction where they are a line of their own: `（掌声）`; inside a sentence they are spoken. */
const ownLine = /^\s*[（(][^）)]*[）)]\s*$/

/** Sets directions and written pauses apart in one line of a script; together the stretches are the line. */
export function stretchesOf(line: string): readonly ScriptStretch[] {
  if (ownLine.test(line)) return [{ text: line, isDirection: true }]
  return line
    .split(bracketed)
    .filter((text) => text !== '')
    .map((text) => ({ text, isDirection: bracketed.test(text) }))
}
