/** A part of a script: spoken text, or a direction in brackets. */
export interface ScriptPart {
  readonly text: string
  readonly isDirection: boolean
}

const directions = /(\[[^\]]*\]|【[^】]*】)/

/** Splits a script: `[大屏：三方公约]` and `【停顿】` are directions, everything else is spoken. */
export const scriptParts = (script: string): readonly ScriptPart[] =>
  script
    .split(directions)
    .filter((text) => text !== '')
    .map((text) => ({ text, isDirection: directions.test(text) }))
