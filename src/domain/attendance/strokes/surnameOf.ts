import { compoundSurnames } from '../compoundSurnames'

/**
 * Splits a name into surname (one or two characters) and given name. A two-character surname that is not on the list is
 * sorted by its first character.
 */
export function surnameOf(name: string): { readonly surname: readonly string[]; readonly given: readonly string[] } {
  const characters = [...name.replaceAll(/\s/g, '')]
  const length = characters.length > 2 && compoundSurnames.has(characters.slice(0, 2).join('')) ? 2 : 1
  return { surname: characters.slice(0, length), given: characters.slice(length) }
}
