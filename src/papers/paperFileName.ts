/** Longest name, in characters: with its ending it fits the 255 bytes that file systems allow. */
const longest = 72

/** A name for a file, without its ending: the parts that are there, without what some system cannot have in a name. */
export function paperFileName(parts: readonly string[]): string {
  const name = parts
    .map((part) =>
      part
        .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join('_')
  return [...name]
    .slice(0, longest)
    .join('')
    .replace(/[ ._]+$/, '')
}
