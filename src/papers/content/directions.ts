/** A part of a script: spoken words, or a direction. */
export interface ScriptStretch {
  readonly text: string
  readonly isDirection: boolean
}

const bracketed = /(\[[^\]\n]*\]|［[^］\n]*］|【[^】\n]*】)/
/**
 * Words in round brackets are a direction if they are on a line of their own: `（掌声）`. Inside a sentence they are
 * spoken.
 */
const ownLine = /^\s*[（(][^）)]*[）)]\s*$/

/**
 * Separates directions and written pauses from spoken words in one line of a script. Joined, the parts are the line
 * again.
 */
export function stretchesOf(line: string): readonly ScriptStretch[] {
  if (ownLine.test(line)) return [{ text: line, isDirection: true }]
  return line
    .split(bracketed)
    .filter((text) => text !== '')
    .map((text) => ({ text, isDirection: bracketed.test(text) }))
}
