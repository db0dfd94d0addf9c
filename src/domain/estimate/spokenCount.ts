import { pauseOf } from './pauseOf'

/** What there is to speak in a script. */
export interface SpokenCount {
  /** Chinese characters and digits. */
  readonly characters: number
  readonly latinWords: number
  /** Written pauses, in ms. */
  readonly pausesMs: number
}

/**
 * Counts what is spoken in a script. Punctuation is not spoken, nor are directions in `[…]`, `［…］` and `【…】`, except
 * for the time of written pauses such as `[停顿 5s]`. A bracket that is not closed on its line is just a character.
 */
export function spokenCount(script: string): SpokenCount {
  let [characters, latinWords, pausesMs] = [0, 0, 0]
  let inWord = false
  for (let i = 0; i < script.length; i += 1) {
    const code = script.charCodeAt(i)
    if (isCommonHan(code)) {
      characters += 1
      inWord = false
    } else if (isLatin(code)) {
      if (!inWord) latinWords += 1
      inWord = true
    } else if (isDigit(code)) {
      if (!inWord) characters += 1
    } else if (!isInsideWord(code)) {
      inWord = false
      const end = endOfDirection(script, i, code)
      if (end > i) pausesMs += pauseOf(script.slice(i + 1, end))
      if (end > i) i = end
      else if (isOtherCharacter(code, script.charCodeAt(i + 1))) characters += 1
    }
  }
  return { characters, latinWords, pausesMs }
}

/** The index of the bracket that closes the direction opened here; -1 if it is not closed on this line. */
function endOfDirection(script: string, from: number, code: number): number {
  const close = code === 0x5b ? ']' : code === 0xff3b ? '］' : code === 0x3010 ? '】' : null
  if (close === null) return -1
  const end = script.indexOf(close, from)
  const line = script.indexOf('\n', from)
  return line >= 0 && line < end ? -1 : end
}

/** Covers nearly all of a Chinese text, so it is tested first. */
const isCommonHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

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

/**
 * The rest of Han, with 〇, kana and hangul: about one syllable each. A character beyond the basic plane counts once, by
 * the first half of its surrogate pair.
 */
const isOtherCharacter = (code: number, next: number): boolean =>
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xd840 && code <= 0xd8bf && next >= 0xdc00 && next <= 0xdfff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x3041 && code <= 0x30fa) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  code === 0x3007
