/** A stretch of a script: what is spoken, or a direction in brackets. */
export interface ScriptPart {
  readonly text: string
  readonly isDirection: boolean
}

const directions = /(\[[^\]]*\]|【[^】]*】)/

/** Takes a script apart: `[大屏：三方公约]` and `【停顿】` are directions, all else is spoken. */
export const scriptParts = (script: string): readonly ScriptPart[] =>
  script
    .split(directions)
    .filter((text) => text !== '')
    .map((text) => ({ text, isDirection: directions.test(text) }))
