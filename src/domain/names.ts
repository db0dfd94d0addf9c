const invisible = /\u2060|\ufe0f|\ufeff|[\u200b-\u200f]/gu
/** The interpuncts between the parts of a name: 阿依努尔·吐尔逊, 阿依努尔•吐尔逊, 阿依努尔・吐尔逊 … */
const interpunct = /[\u00b7\u0387\u02d9\u1427\u2022\u2027\u2219\u22c5\u2e31\u30fb\uff65]/gu
/** A full stop typed instead of one. The one in `J. Smith` stays. */
const stopInName = /(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu
/** Long lists are compared with each other, so each name's key is computed once. */
const keys = new Map<string, string>()
const spaceAtHan = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu

/**
 * The key to compare names by: names with the same key are the same. The kind of interpunct or space between the parts
 * makes no difference, nor do full or half width, capitals, and spaces around or inside (王 芳 is 王芳).
 */
export function nameKey(name: string): string {
  let key = keys.get(name)
  if (key === undefined) {
    if (keys.size >= 20_000) keys.clear()
    key = keyOf(name)
    keys.set(name, key)
  }
  return key
}

const keyOf = (name: string): string =>
  name
    .replace(invisible, '')
    .replace(interpunct, ' ')
    .normalize('NFKC')
    .replace(stopInName, ' ')
    .toLowerCase()
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(spaceAtHan, '')

/** Whether two names are the same; see `nameKey`. An empty name matches nothing. */
export const isSameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b) && nameKey(a) !== ''

/** The items with this name, in their own order. */
export function namesakesOf<T extends { readonly name: string }>(name: string, all: Iterable<T>): T[] {
  const key = nameKey(name)
  return key === '' ? [] : [...all].filter((one) => nameKey(one.name) === key)
}
