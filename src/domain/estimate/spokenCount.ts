import { pauseOf } from './pauseOf'

/** What a script asks a voice to say. */
export interface SpokenCount {
  /** Chinese characters and digits. */
  readonly characters: number
  readonly latinWords: number
  /** Written pauses, in ms. */
  readonly pausesMs: number
}

const closing: Readonly<Record<string, string>> = { '[': ']', '［': '］', '【': '】' }

/**
 * Counts what is spoken in a script. Punctuation is not; nor are directions in `[…]`, `［…］` and `【…】`, except for
 * the time of written pauses such as `[停顿 5s]`. A bracket that does not close on its line is only a sign.
 */
export function spokenCount(script: string): SpokenCount {
  let [characters, latinWords, pausesMs] = [0, 0, 0]
  let inWord = false
  for (let i = 0; i < script.length; i += 1) {
    const code = script.codePointAt(i) ?? 0
    if (code > 0xffff) i += 1
    const close = code === 0x5b || code === 0xff3b || code === 0x3010 ? closing[String.fromCharCode(code)] : undefined
    const end = close === undefined ? -1 : endOfDirection(script, i, close)
    if (end >= 0) {
      pausesMs += pauseOf(script.slice(i + 1, end))
      i = end
      inWord = false
    } else if (isLatin(code)) {
      if (!inWord) latinWords += 1
      inWord = true
    } else if (isDigit(code)) {
      if (!inWord) characters += 1
    } else if (isCharacter(code)) {
      characters += 1
      inWord = false
    } else if (!isInsideWord(code)) {
      inWord = false
    }
  }
  return { characters, latinWords, pausesMs }
}

function endOfDirection(script: string, from: number, close: string): number {
  const end = script.indexOf(close, from)
  if (end < 0) return -1
  const line = script.indexOf('\n', from)
  return line >= 0 && line < end ? -1 : end
}

const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0xff21 && code <= 0xff3a) ||
  (code >= 0xff41 && code <= 0xff5a)

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)

/** An apostrophe, a hyphen or a combining mark does not end a word: `don't`, `face-to-face`. */
const isInsideWord = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2d || (code >= 0x300 && code <= 0x36f)

/** Han with its extensions, 〇, kana and hangul: one syllable or so each. */
const isCharacter = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0x20000 && code <= 0x3ffff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x3041 && code <= 0x30fa) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  code === 0x3007
