/** A name of two Chinese characters is spaced as wide as one of three. */
export const spacedName = (name: string): string => name.replace(/^(\p{Script=Han}) ?(\p{Script=Han})$/u, '$1\u3000$2')

/** The name without the spacing. */
export const saidName = (name: string): string => name.replaceAll('\u3000', '')
