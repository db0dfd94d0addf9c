/** Longest name, in characters: with its extension it fits the 255 bytes that file systems allow. */
const longest = 72

/** A file name without extension: the parts that are not empty, without characters that some system forbids. */
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
